package org.integritydesk.slack.home;

import static org.integritydesk.slack.home.SomePage.NOW;

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
        Golden.matches("home-newcomer", HomeTab.of(List.of(), null, null, null, 0, null, null, NOW));
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
                        null,
                        0,
                        null,
                        null,
                        NOW));
    }

    @Test
    void staff_seesTheQueue() {
        Golden.matches(
                "home-staff",
                HomeTab.of(List.of(), SomePage.of(SomeTicket.some().build()).first(), null, null, 0, null, false, NOW));
        Golden.matches("home-staff-done", HomeTab.of(List.of(), SomePage.of().first(), null, null, 0, null, null, NOW));
    }

    @Test
    void editor_seesHowTheFaqStands_andHowManyWordingsWait() {
        Golden.matches(
                "home-editor",
                HomeTab.of(List.of(), SomePage.of().first(), null, new EntryCounts(120, 3, 2, 1), 7, null, false, NOW));
    }

    @Test
    void hostileTexts_doNoHarm_howeverManyTicketsThereAre() {
        Golden.hostileView(text -> {
            var tickets =
                    Collections.nCopies(10, SomeTicket.some().question(text).build());
            var undelivered = Collections.nCopies(10, new Undelivered.Line(Long.MAX_VALUE, text, text, text, NOW));
            return HomeTab.of(
                    tickets,
                    SomePage.of(tickets).middle(),
                    new Undelivered(5_000, undelivered),
                    new EntryCounts(120, 3, 2, 1),
                    200,
                    null,
                    true,
                    NOW);
        });
    }
}
