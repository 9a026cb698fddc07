package org.integritydesk.digest;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.Rows;

/** Stories of digests, on the real database; what is told goes nowhere. */
abstract class DigestStory {
    static final Actor STAFF = new Actor(new PersonId("U0STAFF"), Set.of(Role.STAFF));
    static final Actor REP = new Actor(new PersonId("U0REP"), Set.of());

    @Inject
    DigestDesk desk;

    @Inject
    DigestChannels channels;

    @Inject
    RegionalRooms rooms;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** Shortly after the last scheduled moment, whatever day it is. */
    Instant monday() {
        return DigestSchedule.mondayMorning(rooms.all().getFirst().zone())
                .latestMoment(clock.instant())
                .plus(Duration.ofHours(4));
    }

    List<String> told(KeptEdition edition) {
        return rows.of("select payload ->> 'type' from outbox where family = 'digest' and payload ->> 'edition' = '"
                + edition.id() + "'");
    }

    static DigestSettingsBuilder settings(RoomId room) {
        return DigestSettingsBuilder.builder(
                DigestSettings.of(new RegionalRoom(room, Market.US, ZoneId.of("America/New_York"))));
    }
}
