package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk works from 14:00 to 23:00 UTC; 2 March 2026 is a Monday. */
class HandOverScheduleTest {
    private static final WorkingHours HOURS =
            new WorkingHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(18, 0), day -> false);
    private static final Instant OPENS = Instant.parse("2026-03-03T14:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T22:59:59Z,",
        "2026-03-02T23:00:00Z, 2026-03-02T23:00:00Z",
        "2026-03-03T02:00:00Z, 2026-03-02T23:00:00Z",
        "2026-03-03T02:00:01Z,",
        "2026-03-03T15:00:00Z,",
        "2026-03-07T18:00:00Z,"
    })
    void dueWhenTheDeskCloses_andNotMuchLater(Instant now, @Nullable Instant closed) {
        assertThat(HandOverSchedule.due(HOURS, now)).isEqualTo(Optional.ofNullable(closed));
    }

    @Test
    void whatCannotWait_isLeft_mostUrgentFirst() {
        List<Ticket> left = HandOverSchedule.left(
                List.of(
                        ticket(1, TicketState.NEW, Priority.P2, OPENS),
                        ticket(2, TicketState.NEW, Priority.P2, OPENS.plusSeconds(1)),
                        ticket(3, TicketState.CLAIMED, Priority.P1, OPENS.plusSeconds(9_000)),
                        ticket(4, TicketState.WAITING, Priority.P0, OPENS),
                        ticket(5, TicketState.RESOLVED, Priority.P0, OPENS),
                        ticket(6, TicketState.ESCALATED, Priority.P0, OPENS),
                        ticket(7, TicketState.REOPENED, Priority.P3, OPENS.minusSeconds(90_000))),
                OPENS);

        assertThat(left).extracting(ticket -> ticket.number().value()).containsExactly(6L, 3L, 1L, 7L);
    }

    private static Ticket ticket(long number, TicketState state, Priority priority, Instant due) {
        return TicketBuilder.builder(SomeTicket.in(state).number(number).build())
                .priority(priority)
                .service(new ServiceClock(due, null, due, List.of(), null))
                .build();
    }
}
