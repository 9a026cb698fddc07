package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class PastTicketsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T14:05:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T14:05:00Z");
    private static final PersonId OTHER = new PersonId("U0OTHER");
    private static final PersonId ASKER =
            SomeTicket.in(TicketState.RESOLVED).build().requester();

    @Test
    void ownTickets_areTheMostAlike_atMostTwo() {
        Ticket best = own(1);
        Ticket better = own(2);

        assertThat(PastTickets.of(ASKER, List.of(best, better, own(3))))
                .isEqualTo(new PastTickets(List.of(best, better), List.of()));
    }

    @Test
    void ticketsOfOthers_areOnlyCounted_byMarket_withTheLatestDay() {
        List<Ticket> alike = List.of(others(Market.CA, MONDAY), others(Market.US, TUESDAY), others(Market.US, MONDAY));

        assertThat(PastTickets.of(ASKER, alike))
                .isEqualTo(new PastTickets(
                        List.of(),
                        List.of(
                                new PastTickets.Count(Market.US, 2, TUESDAY),
                                new PastTickets.Count(Market.CA, 1, MONDAY))));
    }

    private static Ticket own(long number) {
        return SomeTicket.in(TicketState.RESOLVED).number(number).build();
    }

    private static Ticket others(Market market, Instant at) {
        return SomeTicket.in(TicketState.RESOLVED)
                .requester(OTHER)
                .market(market)
                .updated(at)
                .build();
    }
}
