package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.staff;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.integritydesk.taxonomy.RootCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these hours the desk works from 14:00 to 23:00 UTC, from 8 March on from 13:00 to 22:00; 2 March 2026 is a Monday. */
class ServiceTargetsTest {
    private static final WorkingHours HOURS =
            new WorkingHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(18, 0), day -> false);

    @ParameterizedTest
    @CsvSource({
        // at ten on Monday
        "P0, 2026-03-02T15:00:00Z, 2026-03-02T15:30:00Z, 2026-03-02T19:00:00Z",
        "P1, 2026-03-02T15:00:00Z, 2026-03-02T17:00:00Z, 2026-03-03T15:00:00Z",
        "P2, 2026-03-02T15:00:00Z, 2026-03-02T19:00:00Z, 2026-03-04T15:00:00Z",
        "P3, 2026-03-02T15:00:00Z, 2026-03-03T15:00:00Z, 2026-03-09T14:00:00Z",
        // late on Friday: P0 does not wait for Monday, and the clocks go forward meanwhile
        "P0, 2026-03-06T22:45:00Z, 2026-03-06T23:15:00Z, 2026-03-07T02:45:00Z",
        "P1, 2026-03-06T22:45:00Z, 2026-03-09T14:45:00Z, 2026-03-09T21:45:00Z"
    })
    void targets_byPriority(Priority priority, Instant opened, Instant respondBy, Instant resolveBy) {
        ServiceClock clock = ServiceTargets.start(priority, HOURS, opened);

        assertThat(clock.respondBy()).isEqualTo(respondBy);
        assertThat(clock.resolveBy()).isEqualTo(resolveBy);
        assertThat(clock.pausedSince()).isNull();
        assertThat(clock.nextDue()).isEqualTo(respondBy);
    }

    @Test
    void whileTheRequesterIsAsked_theClockStandsStill() {
        Ticket ticket = open(Priority.P1, "2026-03-02T15:00:00Z");
        ticket = act(ticket, new TicketAct.Claim(), "2026-03-02T16:00:00Z");
        ticket = act(ticket, new TicketAct.Ask("Which ad?"), "2026-03-02T16:30:00Z");

        assertThat(ticket.service().respondedAt()).isEqualTo("2026-03-02T16:30:00Z");
        assertThat(ticket.service().pausedSince()).isEqualTo("2026-03-02T16:30:00Z");
        assertThat(ticket.service().nextDue()).isEqualTo("2026-03-03T15:00:00Z");

        ticket = act(ticket, new TicketAct.Wake(), "2026-03-04T16:30:00Z");

        assertThat(ticket.service().pausedSince()).isNull();
        assertThat(ticket.service().pauses()).hasSize(1);
        assertThat(ticket.service().resolveBy()).as("two working days later").isEqualTo("2026-03-05T15:00:00Z");
    }

    @Test
    void snoozing_pausesAnUrgentTicketAroundTheClock_andTwiceIsOnePause() {
        Ticket ticket = open(Priority.P0, "2026-03-07T02:00:00Z");
        ticket = act(ticket, new TicketAct.Claim(), "2026-03-07T02:10:00Z");
        ticket = act(ticket, new TicketAct.Snooze(at("2026-03-07T12:00:00Z"), null), "2026-03-07T02:20:00Z");
        ticket = act(ticket, new TicketAct.Snooze(at("2026-03-07T13:00:00Z"), null), "2026-03-07T03:00:00Z");
        ticket = act(ticket, new TicketAct.Wake(), "2026-03-07T12:20:00Z");

        assertThat(ticket.service().pauses())
                .containsExactly(new ServiceClock.Pause(at("2026-03-07T02:20:00Z"), at("2026-03-07T12:20:00Z")));
        assertThat(ticket.service().respondBy()).isEqualTo("2026-03-07T12:30:00Z");
        assertThat(ticket.service().resolveBy()).isEqualTo("2026-03-07T16:00:00Z");
    }

    @Test
    void pauseAfterTheDeadline_forgivesNothing() {
        Ticket ticket = open(Priority.P1, "2026-03-02T15:00:00Z");
        ticket = act(ticket, new TicketAct.Claim(), "2026-03-05T15:00:00Z");
        ticket = act(ticket, new TicketAct.Ask("Which ad?"), "2026-03-05T15:00:00Z");
        ticket = act(ticket, new TicketAct.Wake(), "2026-03-06T15:00:00Z");

        assertThat(ticket.service().resolveBy()).isEqualTo("2026-03-03T15:00:00Z");
    }

    @Test
    void answered_theClockStandsStill_untilItIsReopened() {
        Ticket ticket = open(Priority.P2, "2026-03-02T15:00:00Z");
        ticket = act(ticket, new TicketAct.Claim(), "2026-03-02T15:30:00Z");
        ticket = act(ticket, new TicketAct.Resolve("Yes, if …", RootCause.KNOW, null), "2026-03-02T16:00:00Z");
        assertThat(ticket.service().pausedSince()).isEqualTo("2026-03-02T16:00:00Z");

        ticket = act(ticket, new TicketAct.Reopen(null), "2026-03-03T16:00:00Z");

        assertThat(ticket.service().pausedSince()).isNull();
        assertThat(ticket.service().resolveBy()).isEqualTo("2026-03-05T15:00:00Z");
    }

    @Test
    void anotherPriority_countsFromTheBeginning() {
        Ticket ticket = open(Priority.P3, "2026-03-02T15:00:00Z");
        ticket = act(ticket, new TicketAct.Claim(), "2026-03-03T15:00:00Z");
        ticket = act(ticket, new TicketAct.Ask("Which ad?"), "2026-03-03T15:00:00Z");
        ticket = act(ticket, new TicketAct.Wake(), "2026-03-03T17:00:00Z");
        ticket = act(ticket, new TicketAct.Prioritise(Priority.P1, "It launches tomorrow."), "2026-03-03T18:00:00Z");

        assertThat(ticket.service().respondBy()).isEqualTo("2026-03-02T17:00:00Z");
        assertThat(ticket.service().resolveBy())
                .as("at its end nothing was paused yet")
                .isEqualTo("2026-03-03T15:00:00Z");

        ticket = act(ticket, new TicketAct.Prioritise(Priority.P2, "It can wait after all."), "2026-03-03T18:00:00Z");

        assertThat(ticket.service().resolveBy())
                .as("with the pause of two hours")
                .isEqualTo("2026-03-04T17:00:00Z");
    }

    @Test
    void claimingIsNoWordToTheRequester_writingIs() {
        Ticket ticket = open(Priority.P1, "2026-03-02T15:00:00Z");
        ticket = act(ticket, new TicketAct.Claim(), "2026-03-02T15:10:00Z");
        ticket = act(ticket, new TicketAct.Note("Looks like a beer."), "2026-03-02T15:20:00Z");
        assertThat(ticket.service().respondedAt()).isNull();

        ticket = act(ticket, new TicketAct.Tell(), "2026-03-02T15:30:00Z");
        ticket = act(ticket, new TicketAct.Tell(), "2026-03-02T15:40:00Z");

        assertThat(ticket.service().respondedAt()).isEqualTo("2026-03-02T15:30:00Z");
    }

    private static Ticket open(Priority priority, String opened) {
        return TicketBuilder.builder(SomeTicket.some().created(at(opened)).build())
                .priority(priority)
                .service(ServiceTargets.start(priority, HOURS, at(opened)))
                .build();
    }

    private static Ticket act(Ticket ticket, TicketAct act, String when) {
        var verdict =
                (TicketLifecycle.Verdict.Legal) TicketLifecycle.judge(ticket, act, staff(CLAIMER.value()), at(when));
        return TicketBuilder.builder(verdict.next())
                .service(ServiceTargets.after(ticket.service(), verdict.next(), act, HOURS, at(when)))
                .build();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
