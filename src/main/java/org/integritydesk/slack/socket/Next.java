package org.integritydesk.slack.socket;

import java.time.Duration;

/** What to do about a setback. */
sealed interface Next {
    /**
     * Open a connection after the pause.
     *
     * @param failures how many attempts in a row did not lead to a connection that worked
     */
    record Reconnect(Duration pause, int failures) implements Next {}

    /** Open none any more: only a person can repair this; {@code why} tells them what. */
    record Stop(String why) implements Next {}
}
