package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactTest {
    /** The ticket was opened on 2 March. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "            |            | 0 | 4 | nothing tells more",
                "100k a week |            | 0 | 1 | 100,000 USD a week",
                "99k a week  |            | 0 | 2 | 99,000 USD a week",
                "25k a week  |            | 0 | 2 | 25,000 USD a week",
                "5k a week   |            | 0 | 3 | 5,000 USD a week",
                "4k a week   |            | 0 | 4 | nothing tells more",
                "lots        |            | 0 | 4 | nothing tells more",
                "            |            | 1 | 3 | 1 other asks the same",
                "            |            | 2 | 2 | 2 others ask the same",
                "            |            | 5 | 1 | 5 others ask the same",
                "            | 2026-03-09 | 0 | 3 | launch is 2026-03-09",
                "            | 2026-03-10 | 0 | 4 | nothing tells more",
                "            | 2026-03-01 | 0 | 4 | nothing tells more",
                "5k a week   | 2026-03-03 | 7 | 1 | 7 others ask the same"
            })
    void impact_isTheGreatestOfWhatIsKnown(
            @Nullable String spend, @Nullable String launch, int followers, int level, String because) {
        Ticket ticket = SomeTicket.some()
                .details(new TicketDetails(null, null, null, launch, spend, null))
                .build();

        assertThat(Impact.of(ticket, followers)).isEqualTo(new Impact(level, because));
    }

    @Test
    void withoutDetails_itIsTheLeast_howeverUrgent() {
        Ticket urgent = TicketBuilder.builder(SomeTicket.some().build())
                .priority(Priority.P0)
                .build();

        assertThat(Impact.of(urgent, 0).level()).isEqualTo(4);
    }
}
