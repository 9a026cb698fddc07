package org.integritydesk.insights.stakeholders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which team a channel belongs to, from {@code INTEGRITY_TEAMS}: {@code channel:team name}, comma separated. */
@ApplicationScoped
class Teams {
    private final Map<String, String> byRoom;

    Teams(@ConfigProperty(name = "integrity.teams") Optional<List<String>> teams) {
        byRoom = parse(teams.orElse(List.of()));
    }

    /** @throws IllegalArgumentException a text is not {@code channel:team name}, or a channel has two teams */
    static Map<String, String> parse(List<String> texts) {
        Map<String, String> byRoom = new TreeMap<>();
        for (String text : texts) {
            String[] parts = text.strip().split(":", 2);
            if (parts.length != 2
                    || parts[0].isBlank()
                    || parts[1].isBlank()
                    || byRoom.put(parts[0].strip(), parts[1].strip()) != null) {
                throw new IllegalArgumentException("INTEGRITY_TEAMS: '" + text
                        + "' is not CHANNEL_ID:TEAM with each channel once, for example C0123456789:Agency West");
            }
        }
        return Map.copyOf(byRoom);
    }

    /** Team names by the ids of their channels. */
    Map<String, String> byRoom() {
        return byRoom;
    }
}
