package org.integritydesk.slack.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.knowledge.PossibleConflict;
import org.integritydesk.knowledge.Source;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card of a draft and the form in which it is reviewed. */
class DraftViewsTest {
    private static final Source CARD = new Source(
            URI.create("https://example.com/archives/C0TRIAGE/p1"), "Decided by AdEx in INT-1001", "2026-03-02");

    @ParameterizedTest
    @EnumSource(EntryStatus.class)
    void card_inEveryStatus(EntryStatus status) {
        Golden.matches(
                "draft-card-" + status.name().toLowerCase(Locale.ROOT),
                DraftCard.of(entry(status, draft("Can a hangover patch run?", "May be allowed.\n\n- *If* …"))));
    }

    @Test
    void reviewModal_offersWhereItWasDecided() {
        Entry draft = entry(EntryStatus.DRAFT, draft("Can a hangover patch run?", "May be allowed."));

        Golden.matches("review-modal", ReviewModal.of(EntryState.of(draft), List.of(), CARD));
        Golden.matches("review-modal-no-source", ReviewModal.of(EntryState.of(draft), List.of(), null));
    }

    @Test
    void reviewModal_showsWhatChangesAndWhatItMayContradict() {
        EntryContent now = someContent("Can a brewery run?", "beer ok", "ale ok");
        Entry published = entry(EntryStatus.PUBLISHED, now);
        Entry proposal = new Entry(
                published.id(),
                3,
                EntryStatus.IN_REVIEW,
                now.toBuilder()
                        .answer("No.\n\n- Ask **first**")
                        .variants(List.of("beer ok"))
                        .build(),
                null,
                new PersonId("U0AUTHOR"),
                new PersonId("U0AUTHOR"),
                Instant.parse("2026-03-03T15:00:00Z"),
                "The rule changed");
        var conflict = new PossibleConflict(
                someEntry("alc-cidery", someContent("Can a cidery run?")),
                "This answer begins as a no, that as a yes.");

        Golden.matches(
                "review-modal-full", ReviewModal.of(new EntryState(proposal, published, 3), List.of(conflict), CARD));
    }

    @Test
    void card_ofWhatWasSentBack_saysWhy() {
        Entry back = new Entry(
                new EntryId("hlt-hangover-patch"),
                3,
                EntryStatus.DRAFT,
                draft("Can a hangover patch run?", "May be allowed."),
                "chat",
                new PersonId("U0EDITOR"),
                new PersonId("U0AUTHOR"),
                Instant.parse("2026-03-02T15:00:00Z"),
                "Which market?");

        Golden.matches("draft-card-sent-back", DraftCard.of(back));
        Golden.matches("sent-back", SentBackMessage.of(back));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> DraftCard.of(entry(EntryStatus.DRAFT, draft(text, text))));
        Golden.hostileMessage(text -> DraftCard.of(entry(EntryStatus.PUBLISHED, draft(text, text))));
        Golden.hostileView(text ->
                ReviewModal.of(EntryState.of(entry(EntryStatus.DRAFT, draft(text, text))), List.of(), null));
    }

    @Test
    void ref_isReadBack() {
        Entry draft = entry(EntryStatus.DRAFT, draft("Q?", "A."));

        assertThat(DraftRef.parse(DraftRef.of(draft).toString())).isEqualTo(new DraftRef(draft.id(), 2));
        assertThat(DraftRef.parse("odd@id@12")).isEqualTo(new DraftRef(new EntryId("odd@id"), 12));
    }

    private static Entry entry(EntryStatus status, EntryContent content) {
        return new Entry(
                new EntryId("hlt-hangover-patch"),
                2,
                status,
                content,
                "INT-1001",
                new PersonId("U0EDITOR"),
                new PersonId("U0EDITOR"),
                Instant.parse("2026-03-02T15:00:00Z"),
                null);
    }

    private static EntryContent draft(String question, String answer) {
        return EntryContent.builder()
                .question(question)
                .answer(answer)
                .area(PolicyArea.HLT)
                .issueType(IssueType.POLICY_Q)
                .markets(Set.of(Market.US))
                .mark(Mark.C)
                .verifiedOn(LocalDate.of(2026, 3, 2))
                .reviewBy(LocalDate.of(2026, 5, 31))
                .owner("adex-na-programs")
                .build();
    }
}
