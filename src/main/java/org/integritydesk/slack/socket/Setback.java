package org.integritydesk.slack.socket;

import java.time.Duration;

/** Why a new connection is needed. */
sealed interface Setback {
    /**
     * Slack announced to close the connection.
     *
     * @param healthy whether it had worked: Slack had said hello and answered a ping
     */
    record Announced(Farewell reason, boolean healthy) implements Setback {}

    /**
     * The connection ended without notice, or Slack fell silent.
     *
     * @param healthy whether it had worked before
     */
    record Lost(boolean healthy) implements Setback {}

    /** Slack gave no address for a connection; {@code error} is its word for why. */
    record Refused(String error) implements Setback {}

    /** Slack wants to be left alone for so long. */
    record RateLimited(Duration retryAfter) implements Setback {}

    /** Slack or the address it gave could not be reached. */
    record Unreachable() implements Setback {}
}
