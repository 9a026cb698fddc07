package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.tickets.ServiceAlerts;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.Waking;
import org.junit.jupiter.api.Test;

/** Time passes. The urgent tickets here are P0, so that it does not matter when the test runs. */
@QuarkusTest
class ServiceScenario extends Scenario {
    private static final Actor STAFF = new Actor(new PersonId(ANA), Set.of(Role.STAFF));

    @Inject
    TicketDesk desk;

    @Inject
    ServiceAlerts alerts;

    @Inject
    Waking waking;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Test
    void card_showsTheClock() {
        String ticket = ticketFor("Is an origami gondola fine?");

        asStaff().card(ticket).says("First word due ", " · answer due ");
    }

    @Test
    void snoozedTicket_wakes_andItsOwnerHears() {
        String ticket = ticketFor("Is an origami submarine fine?");
        asStaff().claims(ticket);
        done(ticket, new TicketAct.Snooze(clock.instant().plus(Duration.ofHours(1)), null));
        Seen card = asStaff().card(ticket).says("· Snoozed", "paused since ");

        change(ticket, "snoozed_until = now() - interval '1 minute'");
        waking.run();

        asStaff().in(TRIAGE).reads(ticket + " was put off until now, @Ana Ruiz").isInThreadOf(card.ts());
        card.says("· Claimed").doesNotSay("paused since ");
    }

    @Test
    void lateTicket_isToldInItsThread_andToTheLead_once() {
        String ticket = ticketFor("Is an origami airship fine?");
        Seen card = asStaff().card(ticket);
        change(
                ticket,
                "priority = 'P0', respond_by = now() - interval '1 minute', resolve_by = now() + interval '3 hours'");

        alerts.run();
        alerts.run();

        asStaff()
                .in(TRIAGE)
                .reads(ticket + " is late: nobody has written to the requester")
                .says("subteam^S0ADEX", "Nobody has it yet: claim it.")
                .isInThreadOf(card.ts());
        asManager().reads(ticket + " (P0) has had no word from AdEx").says("Is an origami airship fine?");
        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid()).hasSize(2);
        assertThat(asManager().everythingSaid()).hasSize(1);
        assertThat(asRep().everythingSaid())
                .as("the requester hears nothing of it")
                .isEmpty();
    }

    @Test
    void manyLateTickets_areToldInOneList() {
        List<String> tickets = new ArrayList<>();
        // Not about the same: six that are would be a wave.
        for (String question : List.of(
                "Is an origami canoe fine?",
                "may a glockenspiel relay cross Maine?",
                "Could a kazoo swap meet be a problem?",
                "would a limbo dancing marathon be acceptable?",
                "Xylograph zymurgist quixotry?",
                "does zorblax hum beside the quiet walrus at dawn?")) {
            tickets.add(ticketFor(question));
        }
        stage.settle();
        tickets.forEach(ticket -> change(
                ticket,
                "priority = 'P0', respond_by = now() - interval '9 days', resolve_by = now() - interval '8 days'"));

        alerts.run();

        asStaff().in(TRIAGE).reads("6 tickets need a look").says(tickets.toArray(String[]::new));
        asManager().reads("6 tickets need a look");
        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid())
                .as("the cards, and the list")
                .hasSize(7);
        assertThat(asManager().everythingSaid()).hasSize(1);
    }

    @Test
    void requesterWhoDoesNotAnswer_isReminded_whereTheyAsked() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity is an origami regatta fine?");
        String ticket = told.ticket();
        asStaff().claims(ticket);
        done(ticket, new TicketAct.Ask("How many boats?"));

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.tell(
                        new TicketNotice.RequesterChased(number(ticket).value())));

        asRep().in(US)
                .reads("AdEx still needs something from you to go on with " + ticket)
                .says("How many boats?")
                .offers("Add details")
                .isInThreadOf(String.valueOf(told.threadTs()));
    }

    @Test
    void staff_sayThatTheyAreAway_andBack() {
        String ticket = ticketFor("Is an origami rowing boat fine?");
        asStaff().claims(ticket);
        change(ticket, "priority = 'P1'");

        asStaff().ask("away until 2098-12-01").says("You are out of office and back on 1 Dec 2098", ticket + " (P1)");
        asStaff().in(TRIAGE).reads("its owner is out of office").says("It is with @Ana Ruiz. Who takes it over?");
        asStaff().ask("away until tomorrow").says("for example `/integrity away until 2026-12-01");
        asStaff().ask("away until 2020-01-01").says("That day has begun already.");
        asStaff().ask("back").says("You are on duty again.");
        asOtherStaff().ask("away").says("You are out of office until you write `/integrity back`.");
        asOtherStaff().ask("back").says("Welcome back.");
        asRep().ask("away").says("Only AdEx staff have tickets to look after.");
        asRep().ask("back").says("Only AdEx staff have tickets to look after.");
    }

    @Test
    void handOverList_isForStaffOnly() {
        String ticket = ticketFor("Is an origami lifeboat fine?");
        change(
                ticket,
                "priority = 'P0', respond_by = now() - interval '30 days', resolve_by = now() - interval '30 days'");

        asStaff()
                .ask("handover")
                .says("Hand-over of the US desk.", ticket, "Is an origami lifeboat fine?")
                .isPrivate();
        asRep().ask("handover")
                .says("Only AdEx staff can see the hand-over list.")
                .doesNotSay(ticket, "origami");
    }

    private void done(String ticket, TicketAct act) {
        assertThat(desk.act(number(ticket), act, STAFF)).isInstanceOf(TicketOutcome.Done.class);
    }

    private void change(String ticket, String columns) {
        assertThat(stage.count(
                        "with changed as (update ticket set " + columns + " where number = ? returning 1)"
                                + " select count(*) from changed",
                        number(ticket).value()))
                .isEqualTo(1);
    }

    private static TicketNumber number(String ticket) {
        return TicketNumber.parse(ticket).orElseThrow();
    }
}
