package org.integritydesk.knowledge;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/** Entries for tests: good as they are; say only what differs. */
public final class SomeEntries {
    private SomeEntries() {}

    /** A good faq for the US. */
    public static EntryContent someContent(String question, String... variants) {
        return someContent(Set.of(Market.US), question, variants);
    }

    /** A good faq for the markets. */
    public static EntryContent someContent(Set<Market> markets, String question, String... variants) {
        return new EntryContent(
                EntryKind.FAQ,
                question,
                List.of(variants),
                "May be allowed if the advertiser qualifies.\n\n- Ask **first**",
                PolicyArea.ALC,
                List.of(PolicyArea.YTH),
                IssueType.ELIGIBLE,
                markets,
                List.of("Audience 25 or older"),
                "Ask your AdEx contact.",
                List.of("The advertiser is registered elsewhere"),
                EscalationRoute.R1,
                List.of(new Source(URI.create("https://example.com/alcohol"), "Alcohol: \"the\" page", "2025-06")),
                Mark.A,
                LocalDate.of(2026, 1, 10),
                LocalDate.of(2026, 7, 10),
                "policy lead",
                "en");
    }

    /** A published entry, version 1, loaded from a file. */
    public static Entry someEntry(String id, EntryContent content) {
        return new Entry(
                new EntryId(id),
                1,
                EntryStatus.PUBLISHED,
                content,
                id + ".md",
                null,
                Instant.parse("2026-01-10T09:00:00Z"));
    }
}
