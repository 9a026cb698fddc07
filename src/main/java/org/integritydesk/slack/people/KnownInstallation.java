package org.integritydesk.slack.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.integritydesk.platform.Sha256;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.memo.Memo;
import org.integritydesk.slack.SlackConfig;

/** What Slack told of our token before this start, or told another instance. A token does not move, so it still holds. */
@ApplicationScoped
class KnownInstallation {
    private final Memo memo;
    private final ObjectMapper json;
    private final String name;

    @Inject
    KnownInstallation(Memo memo, ObjectMapper json, SlackConfig config) {
        this(memo, json, config.botToken().orElse(""));
    }

    KnownInstallation(Memo memo, ObjectMapper json, String token) {
        this.memo = memo;
        this.json = json;
        // The token itself is nobody's to read.
        this.name = "installation/" + Sha256.hex(token);
    }

    /** What was kept; empty as well while the database does not tell. */
    Optional<Installation> find() {
        try {
            Optional<String> kept = memo.find(name);
            return kept.isEmpty() ? Optional.empty() : Optional.of(json.readValue(kept.get(), Installation.class));
        } catch (JsonProcessingException | RuntimeException e) {
            Incident.log("Reading where the app is installed failed", e);
            return Optional.empty();
        }
    }

    /** Keeps it for the next start and for the other instances; if that fails, they ask Slack themselves. */
    void keep(Installation told) {
        try {
            memo.keep(name, json.writeValueAsString(told));
        } catch (JsonProcessingException | RuntimeException e) {
            Incident.log("Keeping where the app is installed failed", e);
        }
    }
}
