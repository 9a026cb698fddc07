package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** What people see is sometimes older than what is true. Nothing is lost, and everybody is told how things stand. */
@QuarkusTest
class TooLateScenario extends Scenario {
    @Inject
    Wire wire;

    @Test
    void claimOfAWithdrawnTicket_isToldSo() {
        Seen told = asRep().in(US).ask("may a bouzouki regatta run?");
        String ticket = told.ticket();
        Seen card = asStaff().card(ticket);
        stage.nextChangeIsLost();
        told.press("Never mind");
        stage.settle();
        card.offers("Claim", "Why");

        card.press("Claim");

        asStaff().in(TRIAGE).isTold(ticket + " was withdrawn by the person who asked. There is nothing left to do.");
        stage.sentOnly("chat.postMessage " + TRIAGE, "response_url", "chat.update " + TRIAGE, "response_url");
    }

    @Test
    void resolveForm_afterTheTicketWasWithdrawn_givesTheWordsBack() {
        Seen told = asRep().in(US).ask("may a balalaika regatta run?");
        String ticket = told.ticket();
        asStaff().claims(ticket);
        Form form = asStaff().resolving(ticket);
        told.press("Never mind").says("is withdrawn");

        form.write("Answer to the requester", "Half an hour of <careful> words.")
                .choose("Root cause", "No rule covers it")
                .submit();

        assertThat(asStaff().form().title()).isEqualTo("Not saved");
        assertThat(asStaff().form().words())
                .contains(
                        ticket + " was withdrawn by the person who asked.",
                        "This is what you wrote, so that you can keep it:",
                        "Half an hour of <careful> words.");
        stage.settle();
        asStaff().card(ticket).says("· Withdrawn").doesNotSay("careful");
        assertThat(stage.count("select count(*) from faq_entry_version where origin = ?", ticket))
                .isZero();
    }

    @Test
    void resolveForm_afterAColleagueResolved_givesTheWordsBack() {
        String ticket = ticketFor("may a mandola regatta run?");
        asStaff().claims(ticket);
        Form ana = asStaff().resolving(ticket);
        asOtherStaff().resolves(ticket, "Ben says yes.");
        asRep().reads("Ben says yes.");

        ana.write("Answer to the requester", "Ana says no.")
                .choose("Root cause", "No rule covers it")
                .submit();

        assertThat(asStaff().form().words()).contains(ticket + " is already resolved.", "Ana says no.");
        stage.settle();
        asStaff().card(ticket).says("Ben says yes.").doesNotSay("Ana says no.");
    }

    @Test
    void detailsForm_afterTheTicketWasResolved_givesTheWordsBack() {
        Seen told = asRep().in(US).ask("may a cittern regatta run?");
        String ticket = told.ticket();
        Form details = told.opensForm("Add details");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Yes.");
        asRep().reads(ticket + " has an answer");

        details.write("Advertiser", "Cittern & Co")
                .write("What was tried", "everything")
                .submit();

        assertThat(asRep().form().title()).isEqualTo("Not saved");
        assertThat(asRep().form().words())
                .contains(ticket + " is already resolved.", "Advertiser: Cittern & Co", "Tried: everything");
        stage.settle();
        asStaff().card(ticket).doesNotSay("Cittern & Co");
    }

    @Test
    void neverMind_afterResolving_isToldSo() {
        Seen told = asRep().in(US).ask("may a dombra regatta run?");
        String ticket = told.ticket();
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Yes.");
        asRep().reads(ticket + " has an answer");

        told.press("Never mind");

        asRep().in(US).isTold(ticket + " is already resolved.");
        asStaff().card(ticket).says("· Resolved");
    }

    @Test
    void solved_afterReopeningElsewhere_isToldSo() {
        String ticket = ticketFor("may an oud regatta run?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Yes.");
        Seen answer = asRep().reads(ticket + " has an answer");
        String number = ticket.substring("INT-".length());
        assertThat(wire.click(asRep().id(), "D0REPMAYA", "ticket.reopen", number)
                        .statusCode())
                .isEqualTo(200);

        answer.press("Solved");

        asRep().isTold(ticket + " was reopened and waits for an owner.");
        asStaff().card(ticket).says("· Reopened").doesNotSay("the requester says it is solved");
    }

    @Test
    void buttonOfATicketNobodyHas_isToldSo() {
        assertThat(wire.click(asStaff().id(), TRIAGE, "ticket.claim", "999999999")
                        .statusCode())
                .isEqualTo(200);
        asStaff().in(TRIAGE).isTold("There is no ticket INT-999999999.");
    }

    @Test
    void feedbackOnAQuestionNobodyHas_isToldSo() {
        assertThat(wire.click(asRep().id(), US, "answer.solved", "999999999").statusCode())
                .isEqualTo(200);
        asRep().in(US).isTold("I do not have this question any more. Please ask it again.");
    }
}
