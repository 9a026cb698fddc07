package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.store.ChannelRepository;

/** The channels that hear digests: those of the configuration, and those that were added; and what was chosen for them. */
@ApplicationScoped
public class DigestChannels {
    private final RegionalRooms rooms;
    private final ChannelRepository channels;
    private final Clock clock;

    DigestChannels(RegionalRooms rooms, ChannelRepository channels, Clock clock) {
        this.rooms = rooms;
        this.channels = channels;
        this.clock = clock;
    }

    /** What became of a choice. */
    public sealed interface Outcome {
        /** It holds from now on. */
        record Saved(DigestSettings settings) implements Outcome {}

        /** On Friday evening nobody reads it. */
        record FridayEvening() implements Outcome {}

        /** A digest without parts is none. */
        record NoParts() implements Outcome {}

        /** Only staff and admins choose. */
        record NotAllowed() implements Outcome {}
    }

    /** Who may choose, post and correct. */
    public static boolean mayManage(Actor actor) {
        return actor.is(Role.STAFF) || actor.is(Role.ADMIN);
    }

    /** All of them, also those that hear nothing now: the configured ones first. */
    @Transactional
    public List<DigestSettings> all() {
        Map<RoomId, DigestSettings> all = new LinkedHashMap<>();
        rooms.all().forEach(room -> all.put(room.room(), DigestSettings.of(room)));
        channels.chosen().forEach(settings -> all.put(settings.room(), settings));
        return List.copyOf(all.values());
    }

    /** One of them. */
    @Transactional
    public Optional<DigestSettings> find(RoomId room) {
        return all().stream().filter(settings -> settings.room().equals(room)).findFirst();
    }

    /** Chooses for a channel, or adds it. What would have been due at the new time before now is not posted. */
    @Transactional
    public Outcome choose(DigestSettings settings, Actor actor) {
        if (!mayManage(actor)) {
            return new Outcome.NotAllowed();
        }
        if (settings.schedule().isTooLateInTheWeek()) {
            return new Outcome.FridayEvening();
        }
        if (settings.parts().isEmpty()) {
            return new Outcome.NoParts();
        }
        Instant now = clock.instant();
        channels.lock(settings.room());
        Optional<DigestSettings> before = find(settings.room());
        channels.choose(settings, actor.id(), now);
        boolean goesOn = before.filter(old -> old.subscribed() && old.schedule().equals(settings.schedule()))
                .isPresent();
        if (!goesOn) {
            channels.startAgain(settings.room(), now);
        }
        return new Outcome.Saved(settings);
    }

    /** Lets a channel hear digests again, or no more; empty: there is no such channel. */
    @Transactional
    public Optional<Outcome> subscribe(RoomId room, boolean subscribed, Actor actor) {
        return find(room)
                .map(settings -> choose(
                        DigestSettingsBuilder.builder(settings)
                                .subscribed(subscribed)
                                .build(),
                        actor));
    }
}
