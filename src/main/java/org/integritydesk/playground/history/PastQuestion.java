package org.integritydesk.playground.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of the past, and what became of it; {@code history.sql} knows these names in small letters.
 *
 * @param key of its delivery
 * @param at when it was asked
 * @param entry that was the reply; null: none
 * @param why code of the reason for a ticket
 * @param solved what the asker said of the reply; null: nothing
 * @param responded first word of its ticket; null: it has no ticket
 * @param resolved end of its ticket
 * @param stars the ticket's rating; null: none
 * @param dollars a week at risk; null: not said
 */
record PastQuestion(
        String key,
        Instant at,
        String asker,
        String room,
        String market,
        String text,
        String area,
        String issuetype,
        @Nullable String entry,
        String why,
        @Nullable Boolean solved,
        @Nullable Instant responded,
        @Nullable Instant resolved,
        String answer,
        String cause,
        @Nullable Integer stars,
        @Nullable Integer dollars) {
    /** Whether all of it is before an instant. */
    boolean isOver(Instant now) {
        return at.isBefore(now) && (resolved == null || resolved.isBefore(now));
    }
}
