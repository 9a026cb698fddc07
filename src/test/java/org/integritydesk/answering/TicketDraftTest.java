package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryRules;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Test
    void draft_isTheQuestionAndTheAnswer() {
        EntryContent draft = draft(SomeTicket.some()
                .question("  Can a hangover patch\n brand   run?  ")
                .build());

        assertThat(draft.kind()).isEqualTo(EntryKind.FAQ);
        assertThat(draft.question()).isEqualTo("Can a hangover patch brand run?");
        assertThat(draft.answer()).isEqualTo("It may be allowed.");
        assertThat(draft.area()).isEqualTo(PolicyArea.HLT);
        assertThat(draft.issueType()).isEqualTo(IssueType.ELIGIBLE);
        assertThat(draft.mark()).isEqualTo(Mark.C);
        assertThat(draft.verifiedOn()).isEqualTo(TODAY);
        assertThat(draft.reviewBy()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void whatTheRequesterToldInConfidence_staysInTheTicket() {
        EntryContent draft = draft(SomeTicket.some().details(SomeTicket.DETAILS).build());

        assertThat(draft.toString()).doesNotContain("Hop Valley", "25k USD", "ad 17", SomeTicket.REP.value());
    }

    @Test
    void advertiserNamed_inQuestionOrAnswer_isNotInTheDraft() {
        Ticket ticket = SomeTicket.some()
                .question("Why are HOP VALLEY BREWING's ads held? Hop Valley Brewing launches soon; so does Fjord.")
                .details(new TicketDetails("Hop Valley Brewing, Fjord", null, null, null, null, null))
                .build();

        EntryContent draft = TicketDraft.of(ticket, "Hop Valley Brewing's page lacks the age gate.", TODAY);

        assertThat(draft.question())
                .isEqualTo("Why are the advertiser's ads held? the advertiser launches soon; so does the advertiser.");
        assertThat(draft.answer()).isEqualTo("the advertiser's page lacks the age gate.");
    }

    @Test
    void questionTooLongForAnEntry_isCutVisibly() {
        EntryContent draft =
                draft(SomeTicket.some().question("beer ".repeat(100)).build());

        assertThat(draft.question()).hasSize(EntryRules.MAX_QUESTION).endsWith("…");
    }

    @Test
    void cut_neverSplitsACharacter() {
        EntryContent draft = draft(SomeTicket.some().question("🍺".repeat(200)).build());

        assertThat(draft.question().codePoints().noneMatch(TicketDraftTest::isHalfACharacter))
                .isTrue();
        assertThat(draft.question()).hasSizeLessThanOrEqualTo(EntryRules.MAX_QUESTION);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void market_isTheTickets_orBothWhenNobodySaid(Market market) {
        EntryContent draft = draft(SomeTicket.some().market(market).build());

        assertThat(draft.markets()).isEqualTo(market == Market.UNSPEC ? Set.of(Market.NA) : Set.of(market));
    }

    /** The form asks for the one thing a ticket cannot know. */
    @Test
    void onlyTheSource_isMissing() {
        EntryContent draft = draft(SomeTicket.some().build());

        assertThat(EntryRules.check(draft))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("sources"));
    }

    private static EntryContent draft(Ticket ticket) {
        return TicketDraft.of(ticket, " It may be allowed. ", TODAY);
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
