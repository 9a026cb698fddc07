package org.integritydesk.slack.home;

import java.time.Instant;
import java.util.List;

/**
 * What did not arrive, as staff see it.
 *
 * @param count of all
 * @param shown the newest of them
 */
record Undelivered(long count, List<Line> shown) {
    /**
     * One of them.
     *
     * @param what plain text
     * @param where plain text; empty: nobody knows
     * @param why plain text
     */
    record Line(long id, String what, String where, String why, Instant since) {}
}
