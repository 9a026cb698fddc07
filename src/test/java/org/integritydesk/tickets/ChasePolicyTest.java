package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.OPENED;
import static org.integritydesk.tickets.SomeTicket.REP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChasePolicyTest {
    private static final Instant CHASED = OPENED.plus(Duration.ofHours(1));

    @Test
    void firstTime_isFine() {
        assertThat(ChasePolicy.notBefore(List.of(event(TicketAct.Kind.OPEN, OPENED)), CHASED))
                .isEmpty();
    }

    @Test
    void again_onlyAfterFourHours() {
        List<TicketEvent> history = List.of(event(TicketAct.Kind.OPEN, OPENED), event(TicketAct.Kind.CHASE, CHASED));

        assertThat(ChasePolicy.notBefore(history, CHASED.plus(Duration.ofHours(3))))
                .contains(CHASED.plus(Duration.ofHours(4)));
        assertThat(ChasePolicy.notBefore(history, CHASED.plus(Duration.ofHours(4))))
                .isEmpty();
    }

    private static TicketEvent event(TicketAct.Kind act, Instant at) {
        return new TicketEvent(1, at, REP, act, TicketState.NEW, TicketState.NEW, null, null);
    }
}
