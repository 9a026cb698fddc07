package org.integritydesk.scenarios;

import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.TicketThread;
import org.junit.jupiter.api.BeforeEach;

/** Stories of a ticket that the requester and staff talk about, each in a thread of their own. */
abstract class TalkedAbout extends Scenario {
    static final String QUESTION = "Is an origami submarine fine?";

    @Inject
    TicketDesk desk;

    @Inject
    TicketThread thread;

    /** A ticket that Maya opened by a mention in a channel. */
    record InChannel(String ticket, String question, String card) {
        TicketNumber number() {
            return TicketNumber.parse(ticket).orElseThrow();
        }
    }

    InChannel askedInChannel() {
        Seen reply = asRep().in(US).sayAndReadThread("@integrity " + QUESTION);
        String ticket = reply.ticket();
        return new InChannel(ticket, Objects.requireNonNull(reply.threadTs()), cardOf(ticket));
    }

    /** The card's ts, once the desk knows where it is. */
    String cardOf(String ticket) {
        String card = asStaff().card(ticket).ts();
        stage.settle();
        return card;
    }

    /** What is left of earlier stories is not talked about in this one. */
    @BeforeEach
    void nothingElseIsTalkedAbout() {
        var maya = new Actor(new PersonId(MAYA), Set.of());
        desk.raisedBy(maya.id(), 100).forEach(ticket -> desk.act(ticket.number(), new TicketAct.Withdraw(), maya));
        stage.count("update question set asked_at = asked_at - interval '1 hour' where asker = ? returning 1", MAYA);
        stage.settle();
    }

    Person mayaInChannel() {
        return asRep().in(US);
    }

    Person anaAtDesk() {
        return asStaff().in(TRIAGE);
    }

    static Actor ana() {
        return new Actor(new PersonId(ANA), Set.of(Role.STAFF));
    }

    TicketState stateOf(InChannel asked) {
        stage.settle();
        return desk.find(asked.number()).orElseThrow().state();
    }

    void waitsForMaya(InChannel asked) {
        desk.act(asked.number(), new TicketAct.Claim(), ana());
        desk.act(asked.number(), new TicketAct.Ask("Which ad is it?"), ana());
        stage.settle();
    }

    List<TicketAct.Kind> actsOn(InChannel asked) {
        return desk.history(asked.number()).stream().map(event -> event.act()).toList();
    }
}
