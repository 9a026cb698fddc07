package org.integritydesk.slack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.slack.home.SomePage.NOW;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.QueueFilter;
import org.integritydesk.tickets.QueueView;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class QueueViewsTest {
    private static final List<Ticket> OPEN = Arrays.stream(TicketState.values())
            .filter(TicketState::isOpen)
            .map(state -> SomeTicket.in(state).number(1001 + state.ordinal()).build())
            .toList();

    @Test
    void queue_saysOfEachTicketWhatIsDue() {
        Golden.matches("queue-first", QueueMessage.of(SomePage.of(OPEN).first(), NOW));
    }

    @Test
    void queue_hasPages_andKeepsWhatWasChosen() {
        Golden.matches("queue-middle", QueueMessage.of(SomePage.of(OPEN).middle(), NOW));
    }

    @Test
    void assigning_offersTheTicketsOfThePage() {
        Golden.matches("queue-assign", AssignModal.of(OPEN, "U0ANA", "mine CA"));
    }

    @Test
    void chosenTicket_isReadAsItWasWritten() {
        for (Ticket ticket : OPEN) {
            var chosen = AssignModal.Chosen.of(ticket);
            assertThat(AssignModal.Chosen.parse(chosen.toString())).contains(chosen);
        }
        assertThat(AssignModal.Chosen.parse("1001; drop table ticket/x")).isEmpty();
    }

    @Test
    void ref_isReadAsItWasWritten_andIsForgivingOfAnythingElse() {
        var ref = new QueueRef(
                QueueFilter.of(QueueView.MINE).in(Market.CA),
                SomePage.of(OPEN).middle().next());

        assertThat(QueueRef.parse(ref.toString())).isEqualTo(ref);
        assertThat(QueueRef.parse("mine CA|nonsense").from()).isNull();
        assertThat(QueueRef.parse("give me everything")).isEqualTo(QueueRef.START);
        assertThat(QueueRef.parse(null)).isEqualTo(QueueRef.START);
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> QueueMessage.of(many(text).middle(), NOW));
        Golden.hostileView(text -> AssignModal.of(many(text).tickets(), "U0ANA", "all"));
    }

    private static SomePage many(String text) {
        List<Ticket> tickets = new java.util.ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tickets.add(SomeTicket.in(TicketState.CLAIMED)
                    .number(1001 + i)
                    .question(text)
                    .build());
        }
        return SomePage.of(Collections.unmodifiableList(tickets));
    }
}
