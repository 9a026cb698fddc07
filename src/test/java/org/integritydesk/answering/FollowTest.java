package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.integritydesk.tickets.AlikeTicket;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowTest {
    private static final AlikeTicket NEAREST = new AlikeTicket(998, 0.97);
    private static final AlikeTicket NEXT = new AlikeTicket(997, 0.9);

    @Test
    void theNearestThatIsStillOpen_isOffered() {
        Ticket ticket = SomeTicket.some().alike(NEAREST, NEXT).build();

        assertThat(Follow.of(ticket, List.of(other(997, TicketState.CLAIMED), other(998, TicketState.NEW))))
                .contains(new Follow.Offered(new TicketNumber(998), SomeTicket.OPENED));
        assertThat(Follow.of(ticket, List.of(other(997, TicketState.CLAIMED), other(998, TicketState.RESOLVED))))
                .contains(new Follow.Offered(new TicketNumber(997), SomeTicket.OPENED));
    }

    @Test
    void nothingIsOffered_thatWasNotAlike() {
        assertThat(Follow.of(SomeTicket.some().build(), List.of(other(998, TicketState.NEW))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void nothingIsOffered_whenAllIsOver(TicketState state) {
        Ticket ticket = SomeTicket.in(state).alike(NEAREST).build();

        assertThat(Follow.of(ticket, List.of(other(998, TicketState.NEW)))).isEmpty();
    }

    @Test
    void oneThatFollows_saysWhich() {
        Ticket ticket = SomeTicket.in(TicketState.DUPLICATE).alike(NEAREST).build();

        assertThat(Follow.of(ticket, List.of(other(998, TicketState.NEW))))
                .contains(new Follow.Following(new TicketNumber(1000)));
    }

    private static Ticket other(long number, TicketState state) {
        return SomeTicket.in(state).number(number).build();
    }
}
