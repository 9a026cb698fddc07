package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk works from 14:00 to 23:00 UTC; 2 March 2026 is a Monday, and the tickets last changed at ten of it. */
class StaleScheduleTest {
    private static final WorkingHours HOURS =
            new WorkingHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(18, 0), day -> false);
    private static final Instant CHANGED = Instant.parse("2026-03-02T15:00:00Z");
    private static final StalePeriods PERIODS = new StalePeriods(2, 5, 4, 3);

    @ParameterizedTest
    @CsvSource({
        "WAITING, , 2026-03-04T14:59:59Z, wait",
        "WAITING, , 2026-03-04T15:00:00Z, tell REQUESTER_SILENT",
        "WAITING, , 2026-03-05T02:00:00Z, wait", // at night
        "WAITING, 2026-03-04T15:00:00Z, 2026-03-06T15:00:00Z, wait",
        "WAITING, 2026-03-04T15:00:00Z, 2026-03-09T13:59:59Z, wait",
        // clocks have gone forward: ten is an hour earlier
        "WAITING, 2026-03-04T15:00:00Z, 2026-03-09T14:00:00Z, close",
        // after a long pause of the desk: first a reminder, then as long as ever
        "WAITING, , 2026-04-01T15:00:00Z, tell REQUESTER_SILENT",
        "WAITING, 2026-04-01T15:00:00Z, 2026-04-03T15:00:00Z, wait",
        "WAITING, 2026-04-01T15:00:00Z, 2026-04-06T15:00:00Z, close",
        "RESOLVED, , 2026-03-06T14:59:59Z, wait",
        "RESOLVED, , 2026-03-06T15:00:00Z, close",
        "CLAIMED, , 2026-03-05T14:59:59Z, wait",
        "CLAIMED, , 2026-03-05T15:00:00Z, tell OWNER_SILENT",
        "ESCALATED, , 2026-03-05T15:00:00Z, tell OWNER_SILENT",
        "CLAIMED, 2026-03-05T15:00:00Z, 2026-03-12T15:00:00Z, wait",
        "NEW, , 2026-06-01T15:00:00Z, wait",
        "REOPENED, , 2026-06-01T15:00:00Z, wait",
        "SNOOZED, , 2026-06-01T15:00:00Z, wait",
        "CLOSED, , 2026-06-01T15:00:00Z, wait",
        "WITHDRAWN, , 2026-06-01T15:00:00Z, wait",
        "DUPLICATE, , 2026-06-01T15:00:00Z, wait"
    })
    void step(TicketState state, @Nullable Instant chasedAt, Instant now, String expected) {
        assertThat(step(state, PERIODS, chasedAt, now)).isEqualTo(expected);
    }

    @Test
    void neverMeansNever() {
        var never = new StalePeriods(0, 0, 0, 0);
        Instant later = Instant.parse("2026-06-01T15:00:00Z");

        assertThat(step(TicketState.WAITING, never, null, later)).isEqualTo("wait");
        assertThat(step(TicketState.RESOLVED, never, null, later)).isEqualTo("wait");
        assertThat(step(TicketState.CLAIMED, never, null, later)).isEqualTo("wait");
    }

    @Test
    void withoutReminders_theTicketIsClosedAllTheSame() {
        assertThat(step(TicketState.WAITING, new StalePeriods(0, 5, 0, 0), null, Instant.parse("2026-03-09T14:00:00Z")))
                .isEqualTo("close");
    }

    @Test
    void closing_saysWhy() {
        assertThat(StaleSchedule.next(
                        SomeTicket.in(TicketState.RESOLVED).updated(CHANGED).build(),
                        HOURS,
                        PERIODS,
                        null,
                        Instant.parse("2026-03-06T15:00:00Z")))
                .isEqualTo(new StaleSchedule.Step.Close("Answered, and nothing was heard for 4 working days"));
    }

    private static String step(TicketState state, StalePeriods periods, @Nullable Instant chasedAt, Instant now) {
        Ticket ticket = SomeTicket.in(state).updated(CHANGED).build();
        return switch (StaleSchedule.next(ticket, HOURS, periods, chasedAt, now)) {
            case StaleSchedule.Step.Wait wait -> "wait";
            case StaleSchedule.Step.Tell(TicketAlert alert) -> {
                assertThat(alert.deadline()).isEqualTo(CHANGED);
                yield "tell " + alert.kind();
            }
            case StaleSchedule.Step.Close close -> "close";
        };
    }
}
