package org.integritydesk.slack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who works at the desk, and where. People are user ids ({@code U…}) or user-group ids ({@code S…}). */
@ConfigMapping(prefix = "integrity")
public interface DeskConfig {
    /** {@code INTEGRITY_TRIAGE_CHANNEL}: id of the channel where ticket cards appear. */
    Optional<String> triageChannel();

    /** {@code INTEGRITY_TICKET_EMOJI}: the reaction with which staff open a ticket from a message, by its name. */
    @WithDefault("ticket")
    String ticketEmoji();

    /** {@code INTEGRITY_STAFF}: AdEx staff. */
    Optional<List<String>> staff();

    /** {@code INTEGRITY_EDITORS}: may publish entries. */
    Optional<List<String>> editors();

    /** {@code INTEGRITY_ADMINS}: may run digests. */
    Optional<List<String>> admins();

    /** {@code INTEGRITY_GUESTS}: whether guests of the workspace are answered. */
    @WithDefault("refuse")
    Guests guests();

    /** {@code INTEGRITY_REQUESTS_PER_MINUTE}: how much one person may ask of one instance; 0: no limits at all. */
    @WithDefault("60")
    int requestsPerMinute();

    /** What becomes of guests' questions. */
    enum Guests {
        REFUSE,
        ANSWER
    }
}
