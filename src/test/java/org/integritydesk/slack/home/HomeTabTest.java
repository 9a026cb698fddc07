package org.integritydesk.slack.home;

import java.util.Collections;
import java.util.List;
import org.integritydesk.knowledge.EntryCounts;
import org.integritydesk.slack.Golden;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class HomeTabTest {
    @Test
    void newcomer() {
        Golden.matches("home-newcomer", HomeTab.of(List.of(), null, null, 0));
    }

    @Test
    void rep_seesOnlyTheirOwn() {
        Golden.matches(
                "home-rep",
                HomeTab.of(
                        List.of(
                                SomeTicket.in(TicketState.CLAIMED).number(1002).build(),
                                SomeTicket.in(TicketState.RESOLVED).build()),
                        null,
                        null,
                        0));
    }

    @Test
    void staff_seesTheQueue() {
        Golden.matches(
                "home-staff", HomeTab.of(List.of(), List.of(SomeTicket.some().build()), null, 0));
        Golden.matches("home-staff-done", HomeTab.of(List.of(), List.of(), null, 0));
    }

    @Test
    void editor_seesHowTheFaqStands_andHowManyWordingsWait() {
        Golden.matches("home-editor", HomeTab.of(List.of(), List.of(), new EntryCounts(120, 3, 2, 1), 7));
    }

    @Test
    void hostileTexts_doNoHarm_howeverManyTicketsThereAre() {
        Golden.hostileView(text -> {
            var tickets =
                    Collections.nCopies(30, SomeTicket.some().question(text).build());
            return HomeTab.of(tickets.subList(0, 10), tickets, new EntryCounts(120, 3, 2, 1), 200);
        });
    }
}
