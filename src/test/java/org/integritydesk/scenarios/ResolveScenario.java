package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** The owner answers, and the requester has the last word. */
@QuarkusTest
class ResolveScenario extends Scenario {
    private static final String ANSWER = "May be allowed if the birds stay <indoors> & calm.";

    @Inject
    Wire wire;

    @Test
    void resolve_asksForAnswerRootCauseAndDraft() {
        String ticket = ticketFor("Is an origami aviary fine?");
        asStaff().claims(ticket);

        Form form = asStaff().resolving(ticket);

        assertThat(form.title()).isEqualTo("Resolve " + ticket);
        assertThat(form.words()).contains("Is an origami aviary fine?");
        assertThat(form.fields())
                .containsExactly("Answered by an entry", "Answer to the requester", "Root cause", "Knowledge");
        assertThat(form.chosen("Root cause"))
                .as("the likeliest, to be checked")
                .isEqualTo("The rep did not know; the rule is clear");
        form.submitComplainsAbout("Answer to the requester");
        asStaff().card(ticket).says("· Claimed");
    }

    @Test
    void resolve_withoutRootCause_isRefusedByTheDeskToo() {
        String ticket = ticketFor("Is an origami terrarium fine?");
        asStaff().claims(ticket);

        var reply = wire.submit(ANA, "ticket.resolve_form", number(ticket), Map.of("answer", Wire.typed("yes")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.jsonPath().getString("response_action")).isEqualTo("errors");
        assertThat(reply.jsonPath().getMap("errors")).containsOnlyKeys("root_cause");
        stage.settle();
        asStaff().card(ticket).says("· Claimed");
    }

    @Test
    void requester_getsTheAnswer_andSaysSolved() {
        String ticket = ticketFor("Is an origami planetarium fine?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, ANSWER);

        Seen answer = asRep().reads(ticket + " has an answer from @Ana Ruiz")
                .says("You asked: Is an origami planetarium fine?", ANSWER)
                .offers("Solved", "Reopen");
        asStaff()
                .card(ticket)
                .says(ticket + " · Resolved", ANSWER, "Root cause: No rule covers it")
                .offers("Why");

        answer.press("Solved").says("You said this is solved. Thank you.").offers("Rate the help");

        asStaff().card(ticket).says("the requester says it is solved");
        stage.sentOnly(
                "chat.postMessage " + TRIAGE,
                "chat.update " + TRIAGE,
                "chat.postMessage " + MAYA,
                "views.open",
                "views.update",
                "chat.update " + TRIAGE,
                "chat.postMessage " + MAYA,
                "response_url",
                "chat.update " + TRIAGE);
        stage.pingsNobodyBut(MAYA, ANA);
    }

    @Test
    void requester_reopens_andSomebodyElseTakesItOn() {
        String ticket = ticketFor("Is an origami submarine fine?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "First try.");
        Seen answer = asRep().reads(ticket + " has an answer");

        answer.press("Reopen").says(ticket + " is open again.", "First try.").offers("Add details");

        Seen card = asStaff().card(ticket).says("· Reopened").offers("Claim", "Why");
        asStaff().in(TRIAGE).reads("@Maya Chen reopened " + ticket).isInThreadOf(card.ts());

        asOtherStaff().claims(ticket);
        asRep().reads("@Ben Okafor took on " + ticket);
        asOtherStaff().resolves(ticket, "Second try.");
        asRep().reads("Second try.")
                .says(ticket + " has an answer from @Ben Okafor")
                .offers("Solved", "Reopen");
        stage.settle();
    }

    @Test
    void answerToAMention_standsInItsThread_andOnlyTheAskerDecides() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity is an origami zeppelin fine?");
        asStaff().claims(told.ticket());
        asStaff().resolves(told.ticket(), ANSWER);
        Seen answer = asRep().in(US).reads(told.ticket() + " has an answer").says(ANSWER);
        assertThat(answer.threadTs()).isEqualTo(told.threadTs());

        answer.as(asOtherRep()).press("Reopen");

        asOtherRep().in(US).isTold("Only the person who asked can do this with " + told.ticket());
        asStaff().card(told.ticket()).says("· Resolved");
        answer.offers("Solved", "Reopen");
    }

    @Test
    void resolve_byARep_isRefused_onPressAndOnSubmit() {
        String ticket = ticketFor("Is an origami lighthouse fine?");
        asStaff().claims(ticket);
        asRep().reads("took on " + ticket);

        assertThat(wire.click(SAM, US, "ticket.resolve", number(ticket)).statusCode())
                .isEqualTo(200);
        asOtherRep().in(US).isTold("Slack could not open the form in time.");
        asOtherRep().hasNoForm();

        var reply = wire.submit(
                SAM,
                "ticket.resolve_form",
                number(ticket),
                Map.of("answer", Wire.typed("all fine, my precious words"), "root_cause", Wire.chosen("GAP")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.jsonPath().getString("response_action")).isEqualTo("update");
        assertThat(reply.asString()).contains("Only AdEx staff can do this", "all fine, my precious words");
        stage.settle();
        asStaff().card(ticket).says("· Claimed").doesNotSay("precious");
    }

    private static String number(String ticket) {
        return ticket.substring("INT-".length());
    }
}
