package org.integritydesk.knowledge;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
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
        return EntryContent.builder()
                .kind(EntryKind.FAQ)
                .question(question)
                .variants(List.of(variants))
                .answer("May be allowed if the advertiser qualifies.\n\n- Ask **first**")
                .area(PolicyArea.ALC)
                .also(List.of(PolicyArea.YTH))
                .issueType(IssueType.ELIGIBLE)
                .markets(markets)
                .conditions(List.of("Audience 25 or older"))
                .nextStep("Ask your AdEx contact.")
                .escalateIf(List.of("The advertiser is registered elsewhere"))
                .route(EscalationRoute.R1)
                .sources(List.of(
                        new Source(URI.create("https://example.com/alcohol"), "Alcohol: \"the\" page", "2025-06")))
                .mark(Mark.A)
                .verifiedOn(LocalDate.of(2026, 1, 10))
                .reviewBy(LocalDate.of(2026, 7, 10))
                .owner("policy lead")
                .build();
    }

    /** A good ruling for the US. */
    public static EntryContent someRuling(String question) {
        return someContent(question).toBuilder()
                .kind(EntryKind.RULING)
                .ruling(new Ruling(
                        "The page: it names \"beer\", not kombucha.",
                        "Policy lead NA",
                        LocalDate.of(2026, 1, 9),
                        "Kombucha under 0.5 % ABV"))
                .expiresOn(LocalDate.of(2026, 12, 31))
                .build();
    }

    /** Publishes the content: one person drafts it, another approves. Version 2 of a new entry. */
    public static Entry publish(KnowledgeBase knowledge, EntryContent content) {
        Entry draft = knowledge.draft(content, "INT-1", new PersonId("U0SOMEAUTHOR"));
        Edit edit = knowledge.act(
                draft.id(), draft.version(), new EntryAct.Approve(content, null), someEditor("U0SOMEEDITOR"));
        return ((Edit.Done) edit).entry();
    }

    /** Somebody who edits the FAQ. */
    public static Actor someEditor(String id) {
        return new Actor(new PersonId(id), Set.of(Role.EDITOR));
    }

    /** The content with another answer. */
    public static EntryContent answering(EntryContent content, String answer) {
        return content.toBuilder().answer(answer).build();
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
                null,
                Instant.parse("2026-01-10T09:00:00Z"),
                null);
    }
}
