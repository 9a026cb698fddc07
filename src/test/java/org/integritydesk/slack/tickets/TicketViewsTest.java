package org.integritydesk.slack.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.DETAILS;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.integritydesk.answering.Follow;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.Party;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card, the news, the forms and the sentences of a ticket. */
class TicketViewsTest {
    private static final ResolveProposal NOTHING_ALIKE = new ResolveProposal(RootCause.KNOW, 0, List.of());

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void card_inEveryState(TicketState state) {
        Golden.matches(
                "ticket-card-" + state.name().toLowerCase(Locale.ROOT),
                TicketCard.of(CardContent.alone(SomeTicket.in(state).build())));
    }

    @Test
    void card_withDetails_afterTheRequesterSaidSolved() {
        Golden.matches(
                "ticket-card-everything",
                TicketCard.of(CardContent.alone(SomeTicket.in(TicketState.RESOLVED)
                        .details(DETAILS)
                        .confirmed()
                        .build())));
    }

    @Test
    void card_whenNothingWasFound() {
        Golden.matches(
                "ticket-card-nothing-found",
                TicketCard.of(CardContent.alone(SomeTicket.some().searched().build())));
    }

    @Test
    void card_saysWhatWasUnderstood_andWhatWasPasted() {
        String inTheQuestion = "Why was ad 1789012345678901 rejected? " + "It is a beer ad. ".repeat(5);
        Golden.matches(
                "ticket-card-intake",
                TicketCard.of(CardContent.alone(SomeTicket.some()
                        .question(inTheQuestion)
                        .intake(
                                Priority.P1,
                                new Intake(
                                        IssueType.REJECT,
                                        "fr",
                                        new Intake.Because(
                                                "taken from the channel",
                                                "“beer”",
                                                "“rejected”",
                                                "launch “tomorrow” is 2026-03-03",
                                                "its small words"),
                                        List.of(
                                                new Intake.Pasted("id", "1789012345678901"),
                                                new Intake.Pasted("pasted text", inTheQuestion),
                                                new Intake.Pasted("pasted text", "Sip & smile. ".repeat(20)),
                                                new Intake.Pasted("web address", "https://beer.example/landing"))))
                        .build())));
    }

    @Test
    void card_besideOthers_offersToMerge_andSaysWhatFollowsAndWhatWasAnswered() {
        Golden.matches("ticket-card-neighbours", TicketCard.of(besideOthers("Is it about <beer>?")));
        Golden.hostileMessage(text -> TicketCard.of(besideOthers(text)));
    }

    private static CardContent besideOthers(String text) {
        return new CardContent(
                SomeTicket.in(TicketState.CLAIMED).build(),
                List.of(
                        new CardContent.Neighbour(
                                SomeTicket.some().number(998).question(text).build(), 0.93),
                        new CardContent.Neighbour(
                                SomeTicket.in(TicketState.WAITING).number(997).build(), 0.861)),
                List.of(SomeTicket.in(TicketState.RESOLVED)
                        .number(900)
                        .answer(text, RootCause.GAP)
                        .build()),
                List.of(new TicketNumber(1003), new TicketNumber(1004)));
    }

    @Test
    void wave_proposed_madeOneIncident_andGrown() {
        Golden.matches("wave-proposed", WaveMessage.of(new Wave(3, wave(TicketState.NEW, TicketState.NEW), null)));
        Golden.matches(
                "wave-incident",
                WaveMessage.of(new Wave(3, wave(TicketState.CLAIMED, TicketState.DUPLICATE), new TicketNumber(1000))));
        Golden.matches(
                "wave-grown",
                WaveMessage.of(new Wave(3, wave(TicketState.CLAIMED, TicketState.NEW), new TicketNumber(1000))));
    }

    @Test
    void wave_saysNobodysWords_andNoAdvertiser_howeverManyThereAre() {
        Golden.hostileMessage(text -> WaveMessage.of(new Wave(
                3,
                IntStream.range(0, 500)
                        .mapToObj(i -> SomeTicket.some()
                                .number(1000 + i)
                                .question(text)
                                .build())
                        .toList(),
                null)));
        assertThat(WaveMessage.of(new Wave(3, wave(TicketState.NEW, TicketState.NEW), null))
                        .toString())
                .doesNotContain("hangover", "Hop Valley", "25k", SomeTicket.REP.value());
    }

    private static List<Ticket> wave(TicketState first, TicketState others) {
        return IntStream.range(0, 6)
                .mapToObj(i -> SomeTicket.in(i == 0 ? first : others)
                        .number(1000 + i)
                        .market(i == 3 ? Market.CA : Market.US)
                        .details(DETAILS)
                        .created(SomeTicket.OPENED.plusSeconds(600L * i))
                        .build())
                .toList();
    }

    @Test
    void follow_offered_andFollowing() {
        var own = new TicketNumber(1002);
        var other = new TicketNumber(1001);
        Golden.matches(
                "follow-offered",
                new Message("offer", FollowBlocks.of(own, new Follow.Offered(other, SomeTicket.OPENED))));
        Golden.matches(
                "follow-following",
                FollowBlocks.following(
                        SomeTicket.in(TicketState.DUPLICATE).number(1002).build(), other));
    }

    @Test
    void requesterNews() {
        Golden.matches(
                "requester-claimed",
                RequesterNews.of(SomeTicket.in(TicketState.CLAIMED).build(), TicketAct.Kind.CLAIM, null));
        Golden.matches(
                "requester-resolved",
                RequesterNews.of(SomeTicket.in(TicketState.RESOLVED).build(), TicketAct.Kind.RESOLVE, null));
        Golden.matches(
                "requester-confirmed",
                RequesterNews.of(
                        SomeTicket.in(TicketState.RESOLVED).confirmed().build(), TicketAct.Kind.RESOLVE, null));
    }

    @Test
    void reopened() {
        Golden.matches(
                "ticket-reopened",
                ReopenedMessage.of(SomeTicket.in(TicketState.REOPENED).build()));
    }

    @Test
    void staffNews() {
        Golden.matches(
                "staff-reopened",
                StaffNews.of(SomeTicket.in(TicketState.REOPENED).build(), TicketAct.Kind.REOPEN, SomeTicket.REP));
        Golden.matches(
                "staff-details",
                StaffNews.of(SomeTicket.in(TicketState.NEW).build(), TicketAct.Kind.ADD_DETAILS, SomeTicket.REP));
    }

    @Test
    void resolveModal() {
        Golden.matches(
                "resolve-modal",
                ResolveModal.of(SomeTicket.in(TicketState.CLAIMED).build(), NOTHING_ALIKE, null, null));
    }

    @Test
    void resolveModal_afterAnEntryWasNamed() {
        Golden.matches(
                "resolve-modal-entry",
                ResolveModal.of(
                        SomeTicket.in(TicketState.CLAIMED).build(),
                        new ResolveProposal(
                                RootCause.ENF,
                                2,
                                List.of(SomeTicket.in(TicketState.CLOSED)
                                        .number(990)
                                        .build())),
                        1,
                        "May be allowed if the advertiser qualifies."));
    }

    @Test
    void resolveModal_whenNothingWasSearched() {
        Golden.matches(
                "resolve-modal-nothing-found",
                ResolveModal.of(SomeTicket.in(TicketState.CLAIMED).searched().build(), NOTHING_ALIKE, null, null));
    }

    @Test
    void detailsModal() {
        Golden.matches("details-modal", DetailsModal.of(SomeTicket.some().build()));
        Golden.matches(
                "details-modal-filled",
                DetailsModal.of(SomeTicket.some().details(DETAILS).build()));
        Golden.matches(
                "details-modal-no-market",
                DetailsModal.of(SomeTicket.some().market(Market.UNSPEC).build()));
    }

    @Test
    void detailsAdded_saysWhatWasUnderstood() {
        Golden.matches(
                "details-added",
                DetailsModal.added(SomeTicket.some().details(DETAILS).build()));
        Golden.matches("details-added-week-assumed", DetailsModal.added(spend("25000")));
        Golden.matches("details-added-not-understood", DetailsModal.added(spend("a lot")));
        Golden.hostileView(text -> DetailsModal.added(spend(text)));
    }

    private static Ticket spend(String words) {
        return SomeTicket.some()
                .details(new TicketDetails(null, null, null, null, words, null))
                .build();
    }

    @Test
    void sentence_whenSomebodyWasFaster_namesThem() {
        Message message = TicketSentences.explain(
                new TicketOutcome.TooLate(SomeTicket.in(TicketState.CLAIMED).build()));

        Golden.matches("ticket-too-late", message);
        assertThat(message.text()).isEqualTo("Somebody was first: INT-1001 is theirs.");
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void sentences_forEveryOutcome_areHarmless(TicketState state) {
        Ticket ticket = SomeTicket.in(state).assignee(null).build();
        for (TicketOutcome outcome : List.of(
                new TicketOutcome.Done(ticket),
                new TicketOutcome.TooLate(ticket),
                new TicketOutcome.NotAllowed(ticket, List.of(Party.STAFF)),
                new TicketOutcome.NotAllowed(ticket, List.of(Party.REQUESTER)),
                new TicketOutcome.NotStaff(ticket, SomeTicket.REP),
                new TicketOutcome.NotMergeable(ticket, new TicketNumber(1000)),
                new TicketOutcome.TooSoon(ticket, SomeTicket.OPENED),
                new TicketOutcome.Unknown(new TicketNumber(999_999_999_999L)))) {
            Message message = TicketSentences.explain(outcome);

            Golden.hostileMessage(text -> message);
            assertThat(message.text()).doesNotContain("null", "*");
        }
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void hostileTexts_doNoHarm_inAnyState(TicketState state) {
        Golden.hostileMessage(text -> TicketCard.of(CardContent.alone(hostile(state, text))));
        Golden.hostileView(text -> ResolveModal.of(
                hostile(state, text),
                new ResolveProposal(RootCause.GAP, 1, List.of(hostile(TicketState.RESOLVED, text))),
                null,
                text));
        Golden.hostileView(text -> DetailsModal.of(hostile(state, text)));
        Golden.hostileMessage(text -> StaffNews.of(hostile(state, text), TicketAct.Kind.REOPEN, SomeTicket.REP));
        for (TicketAct.Kind what : TicketAct.Kind.values()) {
            Golden.hostileMessage(text -> RequesterNews.of(hostile(state, text), what, text));
        }
        Golden.hostileMessage(text -> ReopenedMessage.of(hostile(state, text)));
        Golden.hostileMessage(text -> new Message("line", List.of(TicketLine.forRequester(hostile(state, text)))));
    }

    private static Ticket hostile(TicketState state, String text) {
        return SomeTicket.in(state)
                .assignee(SomeTicket.CLAIMER)
                .question(text)
                .whyNot(text)
                .intake(
                        Priority.P0,
                        new Intake(
                                IssueType.GAP,
                                text,
                                new Intake.Because(text, text, text, text, text),
                                List.of(new Intake.Pasted(text, text), new Intake.Pasted("id", text + "!"))))
                .searched(new SearchedEntry(text, text, 0.5), new SearchedEntry(text, text, 0.5))
                .details(new TicketDetails(text, text, text, "2026-03-15", text, text))
                .answer(text, RootCause.UNCLEAR)
                .build();
    }
}
