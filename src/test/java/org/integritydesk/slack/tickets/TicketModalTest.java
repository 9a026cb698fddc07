package org.integritydesk.slack.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.OPENED;
import static org.integritydesk.tickets.SomeTicket.REP;

import com.slack.api.util.json.GsonFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.Golden;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketModalTest {
    private static final URI CARD = URI.create("https://example.com/archives/C1/p1");

    @Test
    void staff_seesCardAndHistory() {
        Golden.matches(
                "ticket-whole-staff",
                TicketModal.forStaff(CardContent.alone(ticket()), history("Escalate if unsure."), CARD));
    }

    @Test
    void requester_seesTheirOwn_withoutWhatWasSaidAmongStaff() {
        Golden.matches("ticket-whole-requester", TicketModal.forRequester(ticket(), history("Escalate if unsure.")));
    }

    @Test
    void requester_neverSeesAnInternalWord() {
        String drawn = GsonFactory.createSnakeCase()
                .toJson(TicketModal.forRequester(ticket(), history("zanzibar among ourselves")));

        assertThat(drawn).doesNotContain("zanzibar", "left an internal note", "changed the priority", "Why a person");
        assertThat(drawn).contains("asked the requester", "Which one is it?");
    }

    @Test
    void history_ofAVeryLongStory_hasItsNewestLines() {
        List<TicketEvent> story = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            story.add(event(i, CLAIMER, TicketAct.Kind.NOTE, null, "line " + i + " " + "x".repeat(300)));
        }

        String drawn = GsonFactory.createSnakeCase().toJson(TicketModal.history(ticket(), story));

        assertThat(drawn)
                .contains("line 3000 ", "line 2999 ", "older lines are kept")
                .doesNotContain("line 1 ");
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileView(text -> TicketModal.forStaff(CardContent.alone(hostile(text)), history(text), CARD));
        Golden.hostileView(text -> TicketModal.forRequester(hostile(text), history(text)));
        Golden.hostileView(text -> TicketModal.history(hostile(text), Collections.nCopies(500, note(text))));
    }

    private static TicketEvent note(String text) {
        return event(1, CLAIMER, TicketAct.Kind.NOTE, null, text);
    }

    private static Ticket ticket() {
        return SomeTicket.in(TicketState.RESOLVED).details(SomeTicket.DETAILS).build();
    }

    private static Ticket hostile(String text) {
        return SomeTicket.in(TicketState.CLAIMED).question(text).whyNot(text).build();
    }

    private static List<TicketEvent> history(String internal) {
        return List.of(
                event(1, REP, TicketAct.Kind.OPEN, null, null),
                event(2, CLAIMER, TicketAct.Kind.CLAIM, null, null),
                event(3, CLAIMER, TicketAct.Kind.ASK, null, "Which one is it?"),
                event(4, REP, TicketAct.Kind.REPLY, null, null),
                event(5, CLAIMER, TicketAct.Kind.NOTE, null, internal),
                event(6, CLAIMER, TicketAct.Kind.PRIORITISE, null, internal),
                event(7, CLAIMER, TicketAct.Kind.ESCALATE, "R4", internal),
                event(8, CLAIMER, TicketAct.Kind.RETURN, null, internal),
                event(9, new PersonId("U0BEN"), TicketAct.Kind.REASSIGN, CLAIMER.value(), internal),
                event(10, Actor.DESK.id(), TicketAct.Kind.WAKE, null, null),
                event(11, CLAIMER, TicketAct.Kind.MERGE, "INT-1000", null),
                event(12, CLAIMER, TicketAct.Kind.RESOLVE, null, internal));
    }

    private static TicketEvent event(
            int version, PersonId actor, TicketAct.Kind act, @Nullable String subject, @Nullable String note) {
        return new TicketEvent(
                version,
                OPENED.plus(Duration.ofMinutes(version)),
                actor,
                act,
                TicketState.NEW,
                TicketState.CLAIMED,
                subject,
                note);
    }
}
