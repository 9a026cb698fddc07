package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.CANADA;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Home;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff see what is open, what is theirs and what is late, and share it among themselves; nobody else does. */
@QuarkusTest
class QueueScenario extends Scenario {
    @Inject
    Wire wire;

    /** Tickets of other stories would fill the pages. */
    @BeforeEach
    void emptyDesk() {
        stage.count("update ticket set state = 'WITHDRAWN', snoozed_until = null where state in"
                + " ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED') returning 1");
    }

    @Test
    void home_showsWhatNeedsAnOwner_andEachViewItsOwn() {
        String waiting = ticketFor("Is an origami submarine fine?");
        String taken = ticketFor("Is a papier-mache zeppelin fine?");
        asStaff().claims(taken);
        stage.settle();

        Home home = asStaff().home();

        assertThat(home.buttons()).contains("Unassigned 1", "Mine 1", "Breaching 0", "Waiting 0", "All open 2");
        assertThat(home.words())
                .contains(waiting + " · P3 · New", "Is an origami submarine fine?", "first word due in");
        assertThat(home.words()).doesNotContain(taken);
        assertThat(home.press("Mine").words())
                .contains(taken + " · P3 · Claimed · @Ana Ruiz")
                .doesNotContain(waiting);
        assertThat(asOtherStaff().home().press("Mine").words()).contains("Nothing here. Well done.");
        assertThat(asStaff().home().words()).as("where she left it").contains(taken);
    }

    @Test
    void home_isFilteredByMarketAreaAndPriority() {
        String us = asRep().in(US).ask("Is an origami submarine fine?").ticket();
        String canada = asRep().in(CANADA).ask("Is an origami submarine fine?").ticket();

        Home home = asStaff().home().press("All open");
        assertThat(home.words()).contains(us, canada);
        home.choose("Any market", "Canada");
        assertThat(home.words()).contains(canada).doesNotContain(us);
        assertThat(home.buttons()).contains("All open 1", "Unassigned 1");
        home.choose("Any priority", "P0");
        assertThat(home.words()).contains("No ticket like this.");
        home.choose("Any priority", "Any priority").choose("Any market", "Any market");
        assertThat(home.words()).contains(us, canada);
    }

    @Test
    void home_hasPages() {
        for (int i = 0; i < 11; i++) {
            ticketFor("Is an origami submarine number " + (char) ('a' + i) + " fine?");
        }

        Home home = asStaff().home();

        assertThat(home.words()).contains("number a fine?", "number j fine?").doesNotContain("number k fine?");
        home.press("Next page");
        assertThat(home.words()).contains("number k fine?").doesNotContain("number a fine?");
        assertThat(home.buttons()).contains("First page").doesNotContain("Next page");
        assertThat(home.press("First page").words()).contains("number a fine?");
    }

    @Test
    void open_showsStaffTheWholeTicket_withItsHistory_andTheWayToItsCard() {
        String ticket = ticketFor("Is an origami submarine fine?");
        asStaff().claims(ticket);
        stage.settle();

        asStaff().home().press("Mine").pressAt(ticket, "Open");

        Form whole = asStaff().form();
        assertThat(whole.title()).isEqualTo(ticket);
        assertThat(whole.words())
                .contains(
                        "To work on it, go to its card.",
                        "Is an origami submarine fine?",
                        "Why a person: ",
                        "@Maya Chen opened it",
                        "@Ana Ruiz claimed it");
    }

    @Test
    void requester_seesTheirOwnTicket_withoutWhatWasSaidAmongStaff() {
        String ticket = ticketFor("Is an origami submarine fine?");
        asStaff().claims(ticket);
        stage.settle();
        String number = ticket.substring("INT-".length());
        stage.count(
                "insert into ticket_event (ticket_number, at, actor, act, from_state, to_state, version, note)"
                        + " values (?, now(), ?, 'NOTE', 'CLAIMED', 'CLAIMED', 1000, 'zanzibar among ourselves') returning 1",
                Long.parseLong(number),
                ANA);

        asRep().in(US).ask("ticket " + ticket).says("Here is " + ticket);

        assertThat(asRep().form().words())
                .contains("Is an origami submarine fine?", "@Ana Ruiz claimed it")
                .doesNotContain("zanzibar", "internal note", "Why a person");
        asStaff().in(TRIAGE).ask("ticket " + number);
        assertThat(asStaff().form().words()).contains("zanzibar among ourselves", "Why a person");
    }

    @Test
    void anotherPersonsTicket_andOneThatDoesNotExist_areTheSame() {
        String ticket = ticketFor("Is an origami submarine fine?");

        asOtherRep().in(US).ask("ticket " + ticket).says("There is no ticket " + ticket + " that you can see.");
        asOtherRep().in(US).ask("ticket INT-987654321").says("There is no ticket INT-987654321 that you can see.");
        asOtherRep().hasNoForm();
        assertThat(wire.click(SAM, US, "ticket.open", ticket.substring("INT-".length()))
                        .statusCode())
                .isEqualTo(200);
        asOtherRep().in(US).isTold("There is no ticket " + ticket + " that you can see.");
        wire.click(SAM, US, "ticket.history", "987654321");
        asOtherRep().in(US).isTold("There is no ticket INT-987654321 that you can see.");
        asOtherRep().hasNoForm();
    }

    @Test
    void queueCommand_showsTheSame_byWords() {
        String us = asRep().in(US).ask("Is an origami submarine fine?").ticket();
        String canada =
                asRep().in(CANADA).ask("Is a papier-mache zeppelin fine?").ticket();

        Seen queue = asStaff().in(TRIAGE).ask("queue unassigned ca").isPrivate();

        queue.says(canada, "what is due next first").doesNotSay(us);
        assertThat(queue.buttons()).contains("Unassigned 1", "Assign several");
        asStaff().in(TRIAGE).ask("queue").says(us, canada);
        asStaff()
                .in(TRIAGE)
                .ask("queue gamblng")
                .says("I do not know such a part of the queue.", "queue unassigned CA P1");
    }

    @Test
    void queueCommand_isForStaff_andQuestionsThatBeginLikeIt_areQuestions() {
        String ticket = ticketFor("Is an origami submarine fine?");

        asOtherRep().in(US).ask("queue").says("Only AdEx staff see the queue.").doesNotSay(ticket);
        asOtherRep()
                .in(US)
                .ask("queue mine")
                .says("Only AdEx staff see the queue.")
                .doesNotSay(ticket);
        asOtherRep()
                .in(US)
                .ask("queue jumping zeppelins for origami monks, fine?")
                .says("Ticket INT-");
    }

    @Test
    void severalTickets_areGivenToAColleague_eachByItself() {
        String one = ticketFor("Is an origami submarine fine?");
        String two = ticketFor("Is a papier-mache zeppelin fine?");
        String three = ticketFor("Is a macrame bathyscaphe fine?");
        asStaff().home().press("Assign several");
        Form form = asStaff().form();
        // While the form is open, somebody else is faster.
        asEditor().claims(two);
        stage.settle();

        form.tick("Which tickets?", one, two).write("To whom?", BEN).write("Why?", "knows paper");
        form.submit();

        assertThat(form.words())
                .contains(one + " is given to @Ben Okafor.", "@Eva Lindqvist was first: " + two + " is theirs.");
        stage.settle();
        asStaff().card(one).says("Owner\n@Ben Okafor");
        asStaff().card(two).says("Owner\n@Eva Lindqvist");
        asStaff().card(three).says("nobody yet");
        asOtherStaff().reads("@Ana Ruiz gave you " + one).says("knows paper");
        asRep().reads("@Ben Okafor took on " + one).doesNotSay("knows paper");
        assertThat(asStaff().home().words()).contains(three).doesNotContain(one, two);
    }

    @Test
    void assigning_needsATicket_andSomebodyOfTheDesk() {
        String ticket = ticketFor("Is an origami submarine fine?");
        asStaff().home().press("Assign several");
        Form form = asStaff().form();

        form.submitComplainsAbout("Which tickets?");
        form.tick("Which tickets?", ticket).write("To whom?", MAYA).submit();

        assertThat(form.words()).contains("@Maya Chen does not work at this desk, so " + ticket + " cannot be theirs.");
        asStaff().card(ticket).says("nobody yet");
    }

    @Test
    void forgedClicksOfAStranger_showNothing_andChangeNothing() {
        String ticket = ticketFor("Is an origami tugboat fine?");
        String number = ticket.substring("INT-".length());

        for (String action : new String[] {"queue.show.all", "queue.market", "queue.next", "queue.assign"}) {
            assertThat(wire.click(SAM, US, action, "all").statusCode()).isEqualTo(200);
        }
        assertThat(wire.clickHome(SAM, "queue.show.all", "all").statusCode()).isEqualTo(200);
        assertThat(wire.clickHome(SAM, "queue.assign", "all").statusCode()).isEqualTo(200);
        var ticked = Json.object().put("type", "checkboxes");
        ticked.putArray("selected_options").addObject().put("value", number + "/");
        wire.submit(
                SAM,
                "queue.assign_form",
                "all",
                Map.of(
                        "tickets",
                        ticked,
                        "person",
                        Json.object().put("type", "users_select").put("selected_user", ANA)));

        asOtherRep().in(US).isTold("Only AdEx staff see the queue.");
        asOtherRep().hasNoForm();
        assertThat(asOtherRep().home().words()).doesNotContain(ticket, "Open tickets", "tugboat");
        assertThat(asOtherRep().in(US).everythingSaid())
                .noneMatch(seen -> seen.words().contains("tugboat"));
        asStaff().card(ticket).says("· New", "nobody yet");
    }

    @Test
    void raisedByYou_hasAWayToLookAndToAddDetails() {
        String ticket = ticketFor("Is an origami submarine fine?");

        Home home = asRep().home();
        assertThat(home.words()).contains("Raised by you", ticket + " · New").doesNotContain("Open tickets");
        assertThat(home.pressAt(ticket, "Add details").buttons()).contains("Ask for news");
        asRep().form().write("Advertiser", "Paper Navy").submit();

        home.pressAt(ticket, "Open");
        assertThat(asRep().form().words()).contains("Paper Navy", "@Maya Chen added details");
    }
}
