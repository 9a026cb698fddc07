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
    private static final AskedQuestion ASKED = SomeQuestion.some().text("asked").build();

    /** As alike as the ticket's question says: {@code alike 0.7}. */
    private static final Likeness AS_IT_SAYS =
            (one, other) -> Double.parseDouble(other.substring(other.lastIndexOf(' ') + 1));

    @Test
    void ownTickets_areTheMostAlike_atMostTwo() {
        Ticket good = own(1, "alike 0.7");
        Ticket better = own(2, "alike 0.9");
        Ticket best = own(3, "alike 1.0");

        assertThat(PastTickets.of(ASKED, List.of(good, better, best, own(4, "alike 0.49")), AS_IT_SAYS))
                .isEqualTo(new PastTickets(List.of(best, better), List.of()));
    }

    @Test
    void ticketsOfOthers_areOnlyCounted_byMarket_withTheLatestDay() {
        List<Ticket> resolved = List.of(
                others(Market.CA, MONDAY, "alike 0.9"),
                others(Market.US, TUESDAY, "alike 0.6"),
                others(Market.US, MONDAY, "alike 0.5"),
                others(Market.US, TUESDAY, "alike 0.4"));

        assertThat(PastTickets.of(ASKED, resolved, AS_IT_SAYS))
                .isEqualTo(new PastTickets(
                        List.of(),
                        List.of(
                                new PastTickets.Count(Market.US, 2, TUESDAY),
                                new PastTickets.Count(Market.CA, 1, MONDAY))));
    }

    private static Ticket own(long number, String question) {
        return SomeTicket.in(TicketState.RESOLVED)
                .number(number)
                .question(question)
                .build();
    }

    private static Ticket others(Market market, Instant at, String question) {
        return SomeTicket.in(TicketState.RESOLVED)
                .requester(OTHER)
                .market(market)
                .updated(at)
                .question(question)
                .build();
    }
}
