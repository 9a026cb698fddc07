package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 |                | P1 | launch is 2026-03-02, says the requester",
                "2026-03-04 |                | P1 | launch is 2026-03-04, says the requester",
                "2026-03-05 |                | P2 | launch is 2026-03-05, says the requester",
                "2026-03-01 |                | P3 | nothing says that it hurries",
                "soon       |                | P3 | nothing says that it hurries",
                "           | 25k a week     | P1 | at risk: 25,000 USD a week, the requester's estimate",
                "           | 24.9k a week   | P3 | nothing says that it hurries",
                "           | $4k a day      | P1 | at risk: 28,000 USD a week, the requester's estimate",
                "           | everything!    | P3 | nothing says that it hurries",
                "2026-03-20 | 30k a week     | P1 | at risk: 30,000 USD a week, the requester's estimate",
                "2026-03-20 | 1k a week      | P2 | launch is 2026-03-20, says the requester"
            })
    void details_proposeAPriority(@Nullable String launch, @Nullable String spend, Priority priority, String reason) {
        Ticket weighed = Stakes.weigh(ticket(launch, spend), TODAY);

        assertThat(weighed.priority()).isEqualTo(priority);
        assertThat(weighed.priorityReason()).isEqualTo(reason);
    }

    @Test
    void details_neverLower() {
        Ticket urgent = TicketBuilder.builder(ticket("2026-03-20", null))
                .priority(Priority.P0)
                .build();

        assertThat(Stakes.weigh(urgent, TODAY)).isEqualTo(urgent);
    }

    @Test
    void whatStaffHasSet_stays() {
        Ticket set = TicketBuilder.builder(ticket("2026-03-02", "90k a week"))
                .priorityBy(SomeTicket.CLAIMER)
                .build();

        assertThat(Stakes.weigh(set, TODAY)).isEqualTo(set);
    }

    private static Ticket ticket(@Nullable String launch, @Nullable String spend) {
        return SomeTicket.some()
                .details(new TicketDetails("Hop Valley", null, null, launch, spend, null))
                .build();
    }
}
