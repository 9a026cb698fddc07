package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.integritydesk.taxonomy.RootCause;
import org.junit.jupiter.api.Test;

class LikelyCauseTest {
    private static final Ticket ELIGIBLE = SomeTicket.some().build();

    @Test
    void withoutSimilarTickets_itIsWhatSuchQuestionsUsuallyHave() {
        assertThat(LikelyCause.of(ELIGIBLE, List.of())).isEqualTo(RootCause.KNOW);
    }

    @Test
    void similarTickets_countMost() {
        assertThat(LikelyCause.of(ELIGIBLE, past(RootCause.ENF, RootCause.GAP, RootCause.GAP)))
                .isEqualTo(RootCause.GAP);
    }

    @Test
    void ofEquals_theMostAlikeCounts() {
        assertThat(LikelyCause.of(ELIGIBLE, past(RootCause.SYS, RootCause.GAP))).isEqualTo(RootCause.SYS);
    }

    private static List<Ticket> past(RootCause... causes) {
        return Arrays.stream(causes)
                .map(cause -> SomeTicket.in(TicketState.CLOSED)
                        .answer("An answer", cause)
                        .build())
                .toList();
    }
}
