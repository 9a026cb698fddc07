package org.integritydesk.slack.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestFigures;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class DigestMessageTest {
    @Test
    void week() {
        Golden.matches(
                "digest",
                DigestMessage.of(edition(
                        new DigestFigures(41, 30, 18, 11, 9),
                        List.of(new DigestEdition.TopEntry("Can a craft brewery run ads?", 7, "It may be allowed.")),
                        List.of(
                                new DigestEdition.ChangedEntry("Sweepstakes & prizes?", "Yes, with rules.", true),
                                new DigestEdition.ChangedEntry("Cash back?", "No.", false)),
                        new DigestEdition.OpenByAge(2, 1, 3))));
    }

    @Test
    void quietWeek() {
        Golden.matches(
                "digest-quiet",
                DigestMessage.of(edition(
                        new DigestFigures(0, 0, 0, 0, 0), List.of(), List.of(), new DigestEdition.OpenByAge(0, 0, 0))));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> DigestMessage.of(edition(
                new DigestFigures(5, 5, 5, 5, 5),
                Collections.nCopies(5, new DigestEdition.TopEntry(text, 3, text)),
                Collections.nCopies(5, new DigestEdition.ChangedEntry(text, text, true)),
                new DigestEdition.OpenByAge(10_000, 10_000, 10_000))));
    }

    private static DigestEdition edition(
            DigestFigures figures,
            List<DigestEdition.TopEntry> top,
            List<DigestEdition.ChangedEntry> changed,
            DigestEdition.OpenByAge open) {
        return new DigestEdition(
                Market.US,
                ZoneId.of("America/New_York"),
                Instant.parse("2026-03-02T14:00:00Z"),
                Instant.parse("2026-03-09T13:00:00Z"),
                figures,
                new DigestFigures(38, 30, 20, 8, 9),
                top,
                changed,
                open);
    }
}
