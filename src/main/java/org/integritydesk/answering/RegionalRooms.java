package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.RoomId;
import org.integritydesk.taxonomy.Market;

/** The sales teams' channels, from {@code INTEGRITY_CHANNELS}: {@code room:market:time zone}, comma separated. */
@ApplicationScoped
public class RegionalRooms {
    private final List<RegionalRoom> rooms;

    RegionalRooms(@ConfigProperty(name = "integrity.channels") Optional<List<String>> rooms) {
        this.rooms = rooms.orElse(List.of()).stream().map(RegionalRooms::parse).toList();
    }

    /** All of them, as configured. */
    public List<RegionalRoom> all() {
        return rooms;
    }

    /** The market of a room; {@code UNSPEC} when it is nobody's channel. */
    public Market marketOf(RoomId room) {
        return rooms.stream()
                .filter(regional -> regional.room().equals(room))
                .map(RegionalRoom::market)
                .findFirst()
                .orElse(Market.UNSPEC);
    }

    /** @throws IllegalArgumentException the text is not {@code room:market:time zone} */
    static RegionalRoom parse(String text) {
        String[] parts = text.strip().split(":", 3);
        try {
            if (parts.length == 3 && !parts[0].isBlank()) {
                return new RegionalRoom(
                        new RoomId(parts[0].strip()), Market.valueOf(parts[1].strip()), ZoneId.of(parts[2].strip()));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(explain(text), e);
        }
        throw new IllegalArgumentException(explain(text));
    }

    private static String explain(String text) {
        return "INTEGRITY_CHANNELS: '" + text
                + "' is not CHANNEL_ID:MARKET:TIME_ZONE, for example C0123456789:US:America/New_York";
    }
}
