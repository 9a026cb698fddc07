package org.integritydesk.slack.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.OPENED;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.HandOver;
import org.integritydesk.tickets.ServiceClock;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAlert;
import org.integritydesk.tickets.TicketBuilder;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people hear when time says something about a ticket. */
class ServiceViewsTest {
    private static final Instant DEADLINE = OPENED.plus(Duration.ofHours(4));
    private static final List<String> STAFF = List.of("S0ADEX", "U0STAFF");
    private static final URI CARD = URI.create("https://example.com/card");

    @ParameterizedTest
    @EnumSource(TicketAlert.Kind.class)
    void alert_ofEachKind(TicketAlert.Kind kind) {
        Golden.matches(
                "alert-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                AlertMessage.of(SomeTicket.in(TicketState.CLAIMED).build(), new TicketAlert(kind, DEADLINE), STAFF));
    }

    @Test
    void alert_ofATicketThatNobodyHas() {
        Golden.matches(
                "alert-nobodys",
                AlertMessage.of(
                        SomeTicket.some().build(),
                        new TicketAlert(TicketAlert.Kind.FIRST_WORD_SOON, DEADLINE),
                        List.of()));
    }

    @Test
    void reopenedTicket_isNobodys_notWhoseItWas() {
        Golden.matches(
                "alert-reopened",
                AlertMessage.of(
                        SomeTicket.in(TicketState.REOPENED).build(),
                        new TicketAlert(TicketAlert.Kind.ANSWER_LATE, DEADLINE),
                        STAFF));
    }

    @Test
    void leadAlert() {
        Golden.matches(
                "lead-alert-first-word",
                LeadAlertMessage.of(
                        SomeTicket.some().build(),
                        new TicketAlert(TicketAlert.Kind.FIRST_WORD_FOR_LEADS, DEADLINE),
                        CARD));
        Golden.matches(
                "lead-alert-answer",
                LeadAlertMessage.of(
                        SomeTicket.in(TicketState.ESCALATED).build(),
                        new TicketAlert(TicketAlert.Kind.ANSWER_FOR_LEADS, DEADLINE),
                        null));
        Golden.hostileMessage(words -> LeadAlertMessage.of(
                SomeTicket.some().question(words).build(),
                new TicketAlert(TicketAlert.Kind.ANSWER_FOR_LEADS, DEADLINE),
                CARD));
    }

    @Test
    void chase() {
        Ticket waiting = SomeTicket.in(TicketState.WAITING).build();
        Golden.matches("chase", ChaseMessage.of(waiting, "Which ad is it?"));
        Golden.matches("chase-without-question", ChaseMessage.of(waiting, null));
        Golden.hostileMessage(words -> ChaseMessage.of(
                SomeTicket.in(TicketState.WAITING).question(words).build(), words));
    }

    @Test
    void alertList_evenAVeryLongOne() {
        Golden.matches(
                "alert-list",
                AlertListMessage.of(List.of(
                        SomeTicket.some().build(),
                        SomeTicket.in(TicketState.ESCALATED).number(1002).build())));
        Golden.matches("alert-list-long", AlertListMessage.of(many(23)));
        Golden.hostileMessage(words ->
                AlertListMessage.of(List.of(SomeTicket.some().question(words).build())));
    }

    @Test
    void handOver() {
        Instant opens = OPENED.plus(Duration.ofDays(1));
        Golden.matches(
                "hand-over",
                HandOverMessage.of(List.of(
                        new HandOver(
                                Market.US,
                                opens,
                                List.of(SomeTicket.in(TicketState.CLAIMED).build())),
                        new HandOver(Market.CA, opens, List.of()))));
        Golden.matches(
                "hand-over-long",
                HandOverMessage.of(
                        List.of(new HandOver(Market.US, opens, many(40)), new HandOver(Market.CA, opens, many(40)))));
    }

    @Test
    void clock_onTheCard() {
        assertThat(ServiceLine.of(SomeTicket.some().build()))
                .matches(":stopwatch: First word due <!date.*> · answer due <!date.*>");
        assertThat(ServiceLine.of(SomeTicket.in(TicketState.WAITING).build()))
                .matches(":stopwatch: First word due <!date.*> · answer due <!date.*> · paused since <!date.*>");
        assertThat(ServiceLine.of(SomeTicket.in(TicketState.RESOLVED).build()))
                .matches(":stopwatch: First word given <!date[^()]*> · answered <!date[^()]*>");
        assertThat(ServiceLine.of(late()))
                .matches(".*First word given <!date.*> \\(late\\) · answered <.*> \\(late\\)");
        assertThat(ServiceLine.of(SomeTicket.in(TicketState.WITHDRAWN).build())).isEmpty();
    }

    private static Ticket late() {
        Ticket ticket = SomeTicket.in(TicketState.CLOSED)
                .answer("Yes, if …", RootCause.KNOW)
                .updated(DEADLINE)
                .build();
        return TicketBuilder.builder(ticket)
                .service(new ServiceClock(OPENED, DEADLINE, OPENED, List.of(), DEADLINE))
                .build();
    }

    private static List<Ticket> many(int count) {
        return LongStream.range(0, count)
                .mapToObj(n -> SomeTicket.some().number(1001 + n).build())
                .toList();
    }
}
