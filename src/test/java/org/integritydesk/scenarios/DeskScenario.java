package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Home;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** What else one does with a ticket than claim and resolve it. */
@QuarkusTest
class DeskScenario extends Scenario {
    private static final String[] WORKING = {"Resolve", "Ask requester", "Escalate", "Why"};

    @Inject
    Wire wire;

    @Test
    void asking_waitsForTheRequester_whoseDetailsTakeItUpAgain() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket);

        card.opensForm("Ask requester")
                .write("What do you need to know?", "Which market?")
                .submit();

        card.says("· Waiting on requester", "Waits for the requester since").offers("Resolve", "Why");
        Seen question = asRep().reads("needs something to go on with " + ticket).says("Which market?");
        question.opensForm("Add details").write("Market", "CA").submit();
        card.says("· Claimed", "Market: CA").offers(WORKING);
        asStaff().in(TRIAGE).reads("@Maya Chen added details to " + ticket).isInThreadOf(card.ts());
    }

    @Test
    void escalating_packsWhatIsKnown_andTellsTheRequesterWho() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket);

        Form form = card.opensForm("Escalate");
        assertThat(form.fields()).startsWith("To", "The ask in one line").doesNotContain("Market", "Policy area");
        assertThat(form.words()).contains("Already in the packet", "Market: United States");
        form.choose("To", "R3 Policy")
                .write("The ask in one line", "May it run?")
                .write("Advertiser and account id", "Paper Boats, 4711")
                .submit();

        card.says("· Escalated", "With R3 Policy since").offers("They have decided", "Resolve", "Why");
        asStaff()
                .in(TRIAGE)
                .reads(ticket + " for R3 Policy")
                .isInThreadOf(card.ts())
                .says("The ask in one line: May it run?", "Advertiser and account id: Paper Boats, 4711");
        asRep().reads("@Ana Ruiz asked Policy to decide " + ticket).doesNotSay("Paper Boats");

        card.opensForm("They have decided")
                .write("What they decided", "Only on water.")
                .submit();
        card.says("· Claimed").offers(WORKING);
    }

    @Test
    void puttingOff_needsADayToCome_andCanBeTakenUpAgain() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket);

        card.picksForm("Put off …")
                .write("Until", LocalDate.now().minusDays(3).toString())
                .submitComplainsAbout("Until")
                .write("Until", LocalDate.now().plusDays(5).toString())
                .submit();

        card.says("· Snoozed", "Put off until").offers("Take up again", "Resolve", "Why");
        asRep().reads(ticket + " is put off until");
        card.press("Take up again").says("· Claimed");
    }

    @Test
    void assigning_tellsWhoGetsIt_andOnlyStaffCan() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket);

        Form refused = card.picksForm("Assign to …").write("To", MAYA).write("Why", "She knows.");
        refused.submit();
        assertThat(refused.words()).contains("@Maya Chen does not work at this desk", "She knows.");
        card.says("Owner\n@Ana Ruiz");

        card.picksForm("Assign to …")
                .write("To", BEN)
                .write("Why", "You know boats.")
                .submit();
        card.says("Owner\n@Ben Okafor");
        asOtherStaff().reads("@Ana Ruiz gave you " + ticket).says("You know boats.");
    }

    @Test
    void givingBack_isForTheOwner_takingOverForAnybodyElse() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket);

        card.as(asOtherStaff()).pick("Give back");
        asOtherStaff().in(TRIAGE).isTold("Only its owner can do this with " + ticket);
        card.as(asOtherStaff()).pick("Take over").says("Owner\n@Ben Okafor");
        asStaff().reads("@Ben Okafor took over " + ticket + " from you.");

        card.as(asOtherStaff()).pick("Give back").says("· New", "nobody yet").offers("Claim", "Why");
        asStaff().in(TRIAGE).reads(ticket + " was given back by @Ben Okafor").isInThreadOf(card.ts());
    }

    @Test
    void priority_isSetWithAReason() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket).says("Priority\nP3");

        card.picksForm("Change priority …")
                .choose("Priority", "P1: a launch inside 48 hours, or much revenue at risk")
                .submitComplainsAbout("Why")
                .write("Why", "Launch is tomorrow, she says")
                .submit();

        card.says("Priority\nP1: Launch is tomorrow, she says");
    }

    @Test
    void merged_getsTheSameAnswer_andSplitItIsATicketAgain() {
        String first = claimed("Is an origami submarine fine?");
        Seen other = asOtherRep().in(US).ask("Could a kazoo swap meet be a problem?");
        String second = other.ticket();
        Seen card = asStaff().card(second);

        Form form =
                card.picksForm("Merge into …").write("Into", "the other one").submitComplainsAbout("Into");
        form.write("Into", first).submit();
        card.says("· Duplicate", "Follows " + first);
        asOtherRep().reads(second + " is about the same as " + first);

        card.press("Split").says("· New").offers("Claim", "Why");
        asOtherRep().reads(second + " is a ticket of its own again");
        card.picksForm("Merge into …").write("Into", first).submit();
        card.says("· Duplicate");

        asStaff().resolves(first, "Only on water.");
        asRep().reads(first + " has an answer").says("Only on water.", "origami submarine");
        asOtherRep()
                .reads(second + " has an answer")
                .says("Only on water.", "kazoo")
                .doesNotSay("origami");
        card.says("· Resolved");
    }

    @Test
    void solved_canBeRated_andAskingForNewsIsHeardOnce() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen mine = asRep().in(US).ask("my");
        mine.press("Ask for news");
        asRep().in(US).isTold("AdEx was asked how " + ticket + " stands.");
        Seen card = asStaff().card(ticket);
        asStaff()
                .in(TRIAGE)
                .reads("@Maya Chen asks how " + ticket + " stands, @Ana Ruiz.")
                .isInThreadOf(card.ts());
        mine.press("Ask for news");
        asRep().in(US).isTold("AdEx was asked for news of " + ticket + " a short while ago.");

        asStaff().resolves(ticket, "Only on water.");
        Seen answer = asRep().reads(ticket + " has an answer").press("Solved").offers("Rate the help");
        Form form = answer.opensForm("Rate the help");
        form.choose("How was the help?", "4 of 5: good")
                .write("What should we know?", "Quick!")
                .submit();
        assertThat(form.words()).contains("Thank you. Your rating of " + ticket);
        card.says("· Closed", "Rated 4 of 5: Quick!");
    }

    @Test
    void internalNote_andHistory_areOnTheCard_andStayWithStaff() {
        String ticket = claimed("Is an origami submarine fine?");
        Seen card = asStaff().card(ticket);

        card.picksForm("Internal note …")
                .write("Internal note", "He always asks about boats.")
                .submit();
        asStaff().in(TRIAGE).reads("He always asks about boats.").isInThreadOf(card.ts());

        Form history = card.picksForm("History");
        assertThat(history.title()).isEqualTo("History of " + ticket);
        assertThat(history.words()).contains("@Maya Chen opened it", "@Ana Ruiz claimed it", "left an internal note");
        stage.settle();
        assertThat(asRep().everythingSaid())
                .allSatisfy(said -> assertThat(said.words()).doesNotContain("boats"));
    }

    @Test
    void onTheHomeTab_whatIsDoneIsSeenThere() {
        String ticket = claimed("Is an origami submarine fine?");

        asRep().home().pressAt(ticket, "Ask for news");
        assertThat(asRep().form().words()).contains("AdEx was asked how " + ticket + " stands.");

        asStaff().resolves(ticket, "Only on water.");
        asRep().reads(ticket + " has an answer");
        Home home = asRep().home();
        home.pressAt(ticket, "Solved");
        assertThat(home.words()).contains(ticket + " · Closed");
        asStaff().card(ticket).says("the requester says it is solved");
    }

    @Test
    void nobodyOutsideAdEx_canDoAnyOfIt_byGuessedNumbers() {
        String ticket = claimed("Is an origami submarine fine?");
        String number = ticket.substring("INT-".length());
        Seen card = asStaff().card(ticket);
        List<String> before = List.of(card.words());

        for (String action : List.of("ticket.claim", "ticket.wake", "ticket.split", "ticket.chase")) {
            wire.click(SAM, US, action, number);
            asOtherRep().in(US).isTold(ticket);
        }
        for (String action : List.of("ticket.ask", "ticket.escalate", "ticket.resolve", "ticket.rate", "ticket.why")) {
            wire.click(SAM, US, action, number);
        }
        for (String choice : List.of("TAKE_OVER", "UNCLAIM", "CLOSE", "REOPEN", "SPLIT", "WAKE")) {
            wire.choose(SAM, US, "ticket.more", choice + ":" + number);
        }
        String mine =
                asOtherRep().in(US).ask("Could a kazoo swap meet be a problem?").ticket();
        Map<String, Map<String, ObjectNode>> forms = Map.of(
                "ask", Map.of("question", Wire.typed("Who are you?")),
                "escalate", Map.of("route", Wire.chosen("R3"), "packet_ASK", Wire.typed("May it run?")),
                "return", Map.of("decision", Wire.typed("Yes")),
                "snooze", Map.of("day", Wire.picked(LocalDate.now().plusDays(9))),
                "reassign", Map.of("person", Wire.somebody(BEN)),
                "prioritise", Map.of("priority", Wire.chosen("P0"), "reason", Wire.typed("I want it")),
                "merge", Map.of("into", Wire.typed(mine)),
                "rate", Map.of("stars", Wire.chosen("1")),
                "resolve", Map.of("answer", Wire.typed("Yes"), "root_cause", Wire.chosen("GAP")));
        forms.forEach((form, values) -> wire.submit(SAM, "ticket." + form + "_form", number, values));
        wire.submit(SAM, "ticket.merge_form", mine.substring("INT-".length()), Map.of("into", Wire.typed(ticket)));

        stage.settle();
        assertThat(card.words()).isEqualTo(before.getFirst());
        assertThat(stage.count(
                        "select count(*) from ticket_event where ticket_number = ? and actor = '" + SAM + "'",
                        Long.parseLong(number)))
                .isZero();
        assertThat(asOtherRep().in(US).everythingSaid())
                .allSatisfy(said -> assertThat(said.words()).doesNotContain("origami", "Maya"));
        asStaff().card(mine).says("· New");
    }

    private String claimed(String question) {
        String ticket = ticketFor(question);
        asStaff().claims(ticket).says("· Claimed");
        return ticket;
    }
}
