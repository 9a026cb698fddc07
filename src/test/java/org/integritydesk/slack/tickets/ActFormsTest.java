package org.integritydesk.slack.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.OPENED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.SomeDesks;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActFormsTest {
    private static final Instant NOW = OPENED.plus(Duration.ofHours(2));

    static Stream<ActForm> pureForms() {
        return Stream.of(
                new AskModal(),
                new EscalateModal(),
                new ReturnModal(),
                new SnoozeModal(SomeDesks.eastern()),
                new PriorityModal(),
                new MergeModal(),
                new RatingModal());
    }

    @ParameterizedTest
    @MethodSource("pureForms")
    void form_looksAsItDid(ActForm form) {
        Golden.matches(
                "ticket-form-" + form.act().name().toLowerCase(java.util.Locale.ROOT),
                form.view(claimed("Can a hangover patch brand run ads?"), NOW));
    }

    @ParameterizedTest
    @MethodSource("pureForms")
    void hostileTexts_doNoHarm(ActForm form) {
        Golden.hostileView(text -> form.view(claimed(text), NOW));
    }

    @ParameterizedTest
    @MethodSource("pureForms")
    void emptyForm_isComplainedAbout_orAllowed(ActForm form) {
        var entered = form.read(claimed(""), new FormValues(Map.of()), NOW);

        assertThat(form.typed(new FormValues(Map.of()))).isBlank();
        if (form.act() == TicketAct.Kind.RETURN) {
            assertThat(entered).isEqualTo(new ActForm.Entered.Act(new TicketAct.Return(null)));
        } else {
            assertThat(entered)
                    .isInstanceOfSatisfying(
                            ActForm.Entered.Wrong.class,
                            wrong -> assertThat(wrong.errors()).isNotEmpty());
        }
    }

    @Test
    void packetMessage_andColleagueNews_doNoHarm() {
        Golden.matches(
                "ticket-escalated",
                EscalatedMessage.of(
                        claimed("Can a hangover patch brand run ads?"),
                        new Escalation(EscalationRoute.R3, Map.of("Market", "United States"), CLAIMER, OPENED),
                        "No rule covers patches"));
        Golden.hostileMessage(text -> EscalatedMessage.of(
                claimed(text), new Escalation(EscalationRoute.R6, Map.of("Evidence", text), CLAIMER, OPENED), text));
        for (TicketAct.Kind act : List.of(TicketAct.Kind.REASSIGN, TicketAct.Kind.TAKE_OVER)) {
            Golden.hostileMessage(text -> ColleagueNews.of(
                    claimed(text),
                    new TicketEvent(
                            4, OPENED, CLAIMER, act, TicketState.CLAIMED, TicketState.CLAIMED, "U0OTHERSTAFF", text),
                    null));
        }
        for (TicketState state : TicketState.values()) {
            Golden.hostileMessage(text -> new Message(
                    "raised",
                    RaisedTicket.of(SomeTicket.in(state).question(text).build())));
        }
    }

    private static Ticket claimed(String words) {
        return SomeTicket.in(TicketState.CLAIMED)
                .question(words)
                .details(DETAILS)
                .build();
    }
}
