package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.TicketAlert.Kind.ANSWER_FOR_LEADS;
import static org.integritydesk.tickets.TicketAlert.Kind.ANSWER_LATE;
import static org.integritydesk.tickets.TicketAlert.Kind.FIRST_WORD_FOR_LEADS;
import static org.integritydesk.tickets.TicketAlert.Kind.FIRST_WORD_LATE;
import static org.integritydesk.tickets.TicketAlert.Kind.FIRST_WORD_SOON;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk works from 14:00 to 23:00 UTC; 2 March 2026 is a Monday. */
class AlertScheduleTest {
    private static final WorkingHours HOURS =
            new WorkingHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(18, 0), day -> false);

    @ParameterizedTest
    @CsvSource({
        // P2: four hours for the first word, a quarter of them is an hour
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T17:59:59Z, ''",
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T18:00:00Z, FIRST_WORD_SOON",
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T18:59:59Z, FIRST_WORD_SOON",
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T19:00:00Z, FIRST_WORD_LATE",
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T19:59:59Z, FIRST_WORD_LATE",
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T20:00:00Z, FIRST_WORD_LATE FIRST_WORD_FOR_LEADS",
        // P1: the leads at once
        "P1, 2026-03-02T15:00:00Z, 2026-03-02T16:30:00Z, FIRST_WORD_SOON",
        "P1, 2026-03-02T15:00:00Z, 2026-03-02T17:00:00Z, FIRST_WORD_LATE FIRST_WORD_FOR_LEADS",
        // over a night only working time counts, and nobody is told in it
        "P1, 2026-03-02T22:00:00Z, 2026-03-02T22:29:59Z, ''",
        "P1, 2026-03-02T22:00:00Z, 2026-03-03T03:00:00Z, ''",
        "P1, 2026-03-02T22:00:00Z, 2026-03-03T14:29:59Z, ''",
        "P1, 2026-03-02T22:00:00Z, 2026-03-03T14:30:00Z, FIRST_WORD_SOON",
        "P2, 2026-03-02T15:00:00Z, 2026-03-03T03:00:00Z, ''",
        "P2, 2026-03-02T15:00:00Z, 2026-03-03T14:00:00Z, FIRST_WORD_LATE FIRST_WORD_FOR_LEADS",
        // P0 at the weekend
        "P0, 2026-03-07T02:00:00Z, 2026-03-07T02:22:29Z, ''",
        "P0, 2026-03-07T02:00:00Z, 2026-03-07T02:22:30Z, FIRST_WORD_SOON",
        "P0, 2026-03-07T02:00:00Z, 2026-03-07T02:30:00Z, FIRST_WORD_LATE FIRST_WORD_FOR_LEADS",
        "P0, 2026-03-07T02:00:00Z, 2026-03-07T05:00:00Z, FIRST_WORD_LATE FIRST_WORD_FOR_LEADS ANSWER_SOON",
        "P0, 2026-03-07T02:00:00Z, 2026-03-07T06:00:00Z,"
                + " FIRST_WORD_LATE FIRST_WORD_FOR_LEADS ANSWER_LATE ANSWER_FOR_LEADS",
        // P3: five days for the answer
        "P3, 2026-03-02T15:00:00Z, 2026-03-03T12:00:00Z, ''",
        "P3, 2026-03-02T15:00:00Z, 2026-03-03T14:00:00Z, FIRST_WORD_SOON"
    })
    void ladder_stepByStep(Priority priority, Instant opened, Instant now, String expected) {
        assertThat(kinds(AlertSchedule.due(open(priority, opened), HOURS, Set.of(), now)))
                .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T12:44:00Z, ''",
        "2026-03-03T19:29:59Z, ''",
        "2026-03-03T19:30:00Z, ANSWER_SOON",
        "2026-03-04T15:00:00Z, ANSWER_LATE",
        "2026-03-04T19:30:00Z, ANSWER_LATE ANSWER_FOR_LEADS"
    })
    void afterTheFirstWord_onlyTheAnswerCounts(Instant now, String expected) {
        Ticket opened = open(Priority.P2, Instant.parse("2026-03-02T15:00:00Z"));
        ServiceClock clock = opened.service();
        Ticket ticket = TicketBuilder.builder(opened)
                .service(new ServiceClock(
                        clock.respondBy(),
                        Instant.parse("2026-03-02T16:00:00Z"),
                        clock.resolveBy(),
                        clock.pauses(),
                        null))
                .build();

        assertThat(kinds(AlertSchedule.due(ticket, HOURS, Set.of(), now)))
                .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ")));
    }

    @Test
    void whatWasTold_isNotToldAgain_butOfAnotherDeadlineItIs() {
        Ticket ticket = open(Priority.P1, Instant.parse("2026-03-02T15:00:00Z"));
        Instant deadline = ticket.service().respondBy();

        var late = AlertSchedule.due(ticket, HOURS, Set.of(new TicketAlert(FIRST_WORD_LATE, deadline)), deadline);
        assertThat(late).containsExactly(new TicketAlert(FIRST_WORD_FOR_LEADS, deadline));

        var all = AlertSchedule.due(
                ticket,
                HOURS,
                Set.of(new TicketAlert(FIRST_WORD_LATE, deadline), new TicketAlert(FIRST_WORD_FOR_LEADS, deadline)),
                deadline);
        assertThat(all).isEmpty();

        var earlier = AlertSchedule.due(
                ticket,
                HOURS,
                Set.of(new TicketAlert(FIRST_WORD_SOON, deadline.minusSeconds(1))),
                deadline.minusSeconds(1));
        assertThat(earlier).containsExactly(new TicketAlert(FIRST_WORD_SOON, deadline));
    }

    @Test
    void ofALongPause_theLastStepsAreTold() {
        Ticket ticket = open(Priority.P2, Instant.parse("2026-03-02T15:00:00Z"));

        assertThat(AlertSchedule.due(ticket, HOURS, Set.of(), Instant.parse("2026-03-20T15:00:00Z")))
                .extracting(TicketAlert::kind)
                .containsExactly(FIRST_WORD_LATE, FIRST_WORD_FOR_LEADS, ANSWER_LATE, ANSWER_FOR_LEADS);
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void whileTheClockStandsStill_nothingIsDue(TicketState state) {
        Ticket ticket = TicketBuilder.builder(open(Priority.P0, Instant.parse("2026-03-02T15:00:00Z")))
                .state(state)
                .build();

        assertThat(AlertSchedule.due(ticket, HOURS, Set.of(), Instant.parse("2026-03-20T15:00:00Z"))
                        .isEmpty())
                .isEqualTo(state.isPaused());
    }

    private static List<String> kinds(List<TicketAlert> alerts) {
        return alerts.stream().map(alert -> alert.kind().name()).toList();
    }

    private static Ticket open(Priority priority, Instant opened) {
        return TicketBuilder.builder(SomeTicket.some().created(opened).build())
                .priority(priority)
                .service(ServiceTargets.start(priority, HOURS, opened))
                .build();
    }
}
