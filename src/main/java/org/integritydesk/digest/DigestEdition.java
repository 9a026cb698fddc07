package org.integritydesk.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.integritydesk.taxonomy.Market;

/**
 * What one channel hears about one period, as data. Holds no words of a rep, no advertiser, and no count under three of
 * anything but the week as a whole.
 *
 * @param top entries asked for most, at least three times each
 * @param changed entries published in the period
 * @param openByAge open tickets of the market: under two days, two to seven, older
 */
public record DigestEdition(
        Market market,
        ZoneId zone,
        Instant from,
        Instant to,
        DigestFigures figures,
        DigestFigures before,
        List<TopEntry> top,
        List<ChangedEntry> changed,
        OpenByAge openByAge) {
    public DigestEdition {
        top = List.copyOf(top);
        changed = List.copyOf(changed);
    }

    /** An entry and how often it was the answer. */
    public record TopEntry(String question, int count, String answer) {}

    /** An entry that is new or says something new. */
    public record ChangedEntry(String question, String answer, boolean isNew) {}

    /** Open tickets by age. */
    public record OpenByAge(int young, int week, int old) {
        /** All of them. */
        public int total() {
            return young + week + old;
        }
    }
}
