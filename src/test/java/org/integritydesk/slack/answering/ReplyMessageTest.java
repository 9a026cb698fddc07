package org.integritydesk.slack.answering;

import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.Offer;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.knowledge.Source;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyMessageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Entry BREWERY = someEntry("alc-craft-brewery-us", someContent("Can a craft brewery run ads?"));

    @Test
    void answered() {
        Golden.matches("reply-answered", answered(TODAY, BREWERY));
    }

    @Test
    void answered_withTheLawInMind() {
        Reply reply = new Reply.Answered(
                SomeQuestion.some()
                        .lawCaveat()
                        .shown(Outcome.ANSWER, "alc-craft-brewery-us")
                        .build(),
                BREWERY,
                false);

        Golden.matches("reply-answered-law", ReplyMessage.of(reply, TODAY));
    }

    @Test
    void answered_inContext() {
        Reply reply = new Reply.Answered(
                SomeQuestion.some()
                        .text("and in Canada?")
                        .readAs("can a craft brewery run ads in Canada?")
                        .shown(Outcome.ANSWER, "alc-craft-brewery-us")
                        .build(),
                BREWERY,
                false);

        Golden.matches("reply-answered-in-context", ReplyMessage.of(reply, TODAY));
    }

    @Test
    void answered_byARuling() {
        Entry ruling = someEntry(
                "alc-kombucha-na",
                someRuling("Does kombucha count as alcohol?").toBuilder()
                        .effectiveFrom(LocalDate.of(2026, 1, 12))
                        .build());

        Golden.matches("reply-answered-ruling", answered(TODAY, ruling));
    }

    @Test
    void answered_stale() {
        Golden.matches("reply-answered-stale", answered(LocalDate.of(2026, 7, 11), BREWERY));
    }

    @Test
    void answered_solved() {
        Reply reply = new Reply.Answered(
                SomeQuestion.some()
                        .shown(Outcome.ANSWER, "alc-craft-brewery-us")
                        .feedback(Feedback.SOLVED)
                        .build(),
                BREWERY,
                false);

        Golden.matches("reply-answered-solved", ReplyMessage.of(reply, TODAY));
    }

    @Test
    void oneOfSeveral_saysWhichQuestionItRepliesTo() {
        Golden.matches("reply-part-first", part(1, "can a craft brewery run ads in the US?"));
        Golden.matches("reply-part-second", part(2, "and <how> long does review take?"));
        Golden.hostileMessage(text -> part(2, text));
    }

    private static Message part(int number, String text) {
        return ReplyMessage.of(
                new Reply.Ticketed(
                        SomeQuestion.some()
                                .text(text)
                                .part(number, 2)
                                .escalated(WhyEscalated.NOTHING_FITS, 1001)
                                .build(),
                        new TicketNumber(1001),
                        WhyEscalated.NOTHING_FITS,
                        null),
                TODAY);
    }

    @Test
    void answered_toStaff() {
        Reply reply = new Reply.Answered(
                SomeQuestion.some()
                        .shown(Outcome.ANSWER, "alc-craft-brewery-us")
                        .build(),
                BREWERY,
                false);

        Golden.matches("reply-answered-staff", ReplyMessage.forStaff(reply, TODAY));
    }

    @Test
    void referred() {
        Golden.matches(
                "reply-referred",
                referred(entry(EntryKind.REFERRAL, "Billing answers this.\n\n1. Open a case\n2. Wait")));
    }

    @Test
    void suggested() {
        Golden.matches(
                "reply-suggested",
                suggested(
                        new Offer.Choice("Can a craft brewery run ads?", "alc-craft-brewery-us", null),
                        new Offer.Choice("Can a delivery app show beer & wine?", "alc-delivery-us", null)));
    }

    @Test
    void clarified_byMarket() {
        Golden.matches(
                "reply-clarified-market",
                clarified(
                        "Which market is the ad delivered in?",
                        new Offer.Choice("United States", "alc-craft-brewery-us", Market.US),
                        new Offer.Choice("Canada", "alc-craft-brewery-ca", Market.CA)));
    }

    @Test
    void clarified_byAnythingElse() {
        Golden.matches(
                "reply-clarified",
                clarified(
                        "What is sold?",
                        new Offer.Choice("Beer", "alc-beer", null),
                        new Offer.Choice("Kits & tools", "alc-kits", null)));
    }

    @Test
    void ticketed_nothingFits() {
        Golden.matches(
                "reply-ticketed",
                ReplyMessage.of(
                        new Reply.Ticketed(
                                SomeQuestion.some()
                                        .escalated(WhyEscalated.NOTHING_FITS, 1001)
                                        .build(),
                                new TicketNumber(1001),
                                WhyEscalated.NOTHING_FITS,
                                null),
                        TODAY));
    }

    @Test
    void ticketed_becauseAnEntrySaysSo_inAThread() {
        Golden.matches(
                "reply-ticketed-entry-says-so",
                ReplyMessage.of(
                        new Reply.Ticketed(
                                SomeQuestion.some()
                                        .surface(Surface.MENTION)
                                        .escalated(WhyEscalated.ENTRY_SAYS_SO, 1002)
                                        .build(),
                                new TicketNumber(1002),
                                WhyEscalated.ENTRY_SAYS_SO,
                                entry(EntryKind.ESCALATE, "Two pages disagree. A person decides.")),
                        TODAY));
    }

    @ParameterizedTest
    @EnumSource(WhyEscalated.class)
    void ticketed_saysSomethingForEveryReason(WhyEscalated why) {
        Golden.hostileMessage(text -> ReplyMessage.of(
                new Reply.Ticketed(
                        SomeQuestion.some().text(text).escalated(why, 1003).build(),
                        new TicketNumber(1003),
                        why,
                        entry(EntryKind.ESCALATE, text)),
                TODAY));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> answered(TODAY, entry(EntryKind.FAQ, text)));
        Golden.hostileMessage(text -> answered(LocalDate.of(2030, 1, 1), entry(EntryKind.FAQ, text)));
        Golden.hostileMessage(text -> ReplyMessage.of(
                new Reply.Answered(
                        SomeQuestion.some()
                                .readAs(text)
                                .shown(Outcome.ANSWER, "some-entry")
                                .build(),
                        BREWERY,
                        false),
                TODAY));
        Golden.hostileMessage(text -> ReplyMessage.forStaff(
                new Reply.Answered(
                        SomeQuestion.some().shown(Outcome.ANSWER, "some-entry").build(),
                        entry(EntryKind.FAQ, text),
                        false),
                TODAY));
        Golden.hostileMessage(text -> referred(entry(EntryKind.REFERRAL, text)));
        Golden.hostileMessage(
                text -> suggested(new Offer.Choice(text, "a", null), new Offer.Choice(text + text, "b", null)));
        Golden.hostileMessage(text -> clarified(
                text,
                new Offer.Choice(text, "a", null),
                new Offer.Choice(text, "b", null),
                new Offer.Choice(text, "c", null),
                new Offer.Choice(text, "d", null)));
    }

    private static Message answered(LocalDate today, Entry entry) {
        return ReplyMessage.of(
                new Reply.Answered(
                        SomeQuestion.some()
                                .shown(Outcome.ANSWER, entry.id().value())
                                .build(),
                        entry,
                        entry.content().isStale(today)),
                today);
    }

    private static Message referred(Entry entry) {
        return ReplyMessage.of(
                new Reply.Referred(
                        SomeQuestion.some()
                                .shown(Outcome.REFER, entry.id().value())
                                .build(),
                        entry),
                TODAY);
    }

    private static Message suggested(Offer.Choice... choices) {
        var offer = new Offer(null, List.of(choices));
        return ReplyMessage.of(
                new Reply.Suggested(
                        SomeQuestion.some().offered(Outcome.SUGGEST, offer).build(), offer),
                TODAY);
    }

    private static Message clarified(String question, Offer.Choice... choices) {
        var offer = new Offer(question, List.of(choices));
        return ReplyMessage.of(
                new Reply.Clarified(
                        SomeQuestion.some().offered(Outcome.CLARIFY, offer).build(), offer),
                TODAY);
    }

    /** An entry with the text in every place that takes one. */
    private static Entry entry(EntryKind kind, String text) {
        EntryContent content = EntryContent.builder()
                .kind(kind)
                .question(text)
                .variants(List.of(text))
                .answer(text)
                .area(PolicyArea.ALC)
                .issueType(IssueType.ELIGIBLE)
                .markets(Set.of(Market.US, Market.CA))
                .conditions(Collections.nCopies(5, text))
                .nextStep(text)
                .escalateIf(List.of(text))
                .route(EscalationRoute.R3)
                .sources(Collections.nCopies(
                        20, new Source(URI.create("https://example.com/page?a=1&b=2"), text, "2025")))
                .mark(Mark.B)
                .verifiedOn(LocalDate.of(2026, 1, 10))
                .reviewBy(LocalDate.of(2026, 7, 10))
                .owner("policy lead")
                .build();
        return new Entry(
                new EntryId("some-entry"),
                2,
                EntryStatus.PUBLISHED,
                content,
                text,
                null,
                null,
                java.time.Instant.parse("2026-01-10T09:00:00Z"),
                null);
    }
}
