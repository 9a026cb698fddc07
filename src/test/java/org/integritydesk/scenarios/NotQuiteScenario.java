package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** The answer did not help. */
@QuarkusTest
class NotQuiteScenario extends Scenario {
    private static final String[] REASONS = {
        "Outdated", "Incorrect", "Confusing", "Not my question", "Back, it did help"
    };

    @Inject
    Library library;

    @Test
    void reason_isAskedBeforeAPersonIsCalled() {
        Entry entry = publish("Can a submarine picnic service run ads?");
        Seen answer = asRep().in(US).ask(entry.content().question());

        answer.press("No, not quite")
                .says("What is wrong with this answer?", entry.id().value() + " v2")
                .offers(REASONS);
        stage.sentOnly("response_url");

        answer.press("Outdated").says("Thank you for saying so. Ticket INT-").offers("Add details", "Never mind");
        asStaff()
                .card(answer.ticket())
                .says(
                        entry.content().question(),
                        "Why a person: The asker says that " + entry.id().value() + " (version 2) is outdated.");
    }

    @Test
    void back_itDidHelp_callsNobody() {
        Seen answer = asRep().in(US)
                .ask(publish("Can a submarine library run ads?").content().question());

        answer.press("No, not quite").press("Back, it did help");

        answer.says("May be allowed if the advertiser qualifies.", "You marked this as solved. Thank you.")
                .offers();
        stage.sentOnly("response_url", "response_url");
    }

    @Test
    void notMyQuestion_offersWhatElseWasFound() {
        Entry shown = publish("Can a submarine accordion orchestra run ads?");
        publish("Can a submarine mandolin orchestra run ads?");
        Seen answer = asRep().in(US).ask(shown.content().question());

        answer.press("No, not quite").press("Not my question");
        answer.says("I am not sure which of these you mean.", "Can a submarine mandolin orchestra run ads?")
                .doesNotSay("accordion");
        assertThat(answer.buttons()).contains("Show this", "None of these, open a ticket");

        answer.press("Show this")
                .says("Can a submarine mandolin orchestra run ads?", "May be allowed if the advertiser qualifies.")
                .offers("Yes, solved", "No, not quite");
        answer.press("No, not quite").press("Confusing");
        asStaff().card(answer.ticket()).says("submarine-mandolin-orchestra", "(version 2) is confusing.");
    }

    @Test
    void ownPastTicket_isShownFirst_andTheReasonCallsNobodyIfItHelps() {
        String ticket = ticketFor("may the flotilla carousel bounce sideways tonight?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Bouncing is fine below three metres.");
        asRep().reads("Bouncing is fine below three metres.");
        publish("may the flotilla carousel bounce sideways today?");

        Seen answer = asRep().in(US).ask("may the flotilla carousel bounce sideways today?");
        answer.press("No, not quite")
                .says(
                        "You asked something like it before: " + ticket,
                        "may the flotilla carousel bounce sideways tonight?",
                        "Bouncing is fine below three metres.")
                .offers(REASONS);
    }

    @Test
    void ownPastTicket_isShownInAThread_onlyToTheAsker() {
        String ticket = ticketFor("may the galleon trampoline hover quietly tonight?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Hovering needs a permit.");
        asRep().reads("Hovering needs a permit.");
        publish("may the galleon trampoline hover quietly today?");
        Seen answer = asRep().in(US).sayAndReadThread("@integrity may the galleon trampoline hover quietly today?");

        answer.press("No, not quite").says("What is wrong with this answer?").doesNotSay("Hovering needs a permit.");

        asRep().in(US).isTold("Hovering needs a permit.");
        assertThat(asOtherRep().in(US).everythingSaid())
                .noneMatch(message -> message.words().contains("Hovering needs a permit."));
    }

    @Test
    void pastTicketsOfOthers_areOnlyCounted() {
        String ticket = ticketFor("may the schooner pogo stick wobble upwards tonight?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Wobbling is a matter of taste.");
        asRep().reads("Wobbling is a matter of taste.");
        publish("may the schooner pogo stick wobble upwards today?");

        Seen answer = asOtherRep().in(US).ask("may the schooner pogo stick wobble upwards today?");
        answer.press("No, not quite")
                .says("AdEx settled 1 like it for other people (United States 1), the last on ")
                .doesNotSay("Wobbling is a matter of taste.", "tonight", ticket);
    }

    @Test
    void thirdComplaint_isToldToTheOwner_withTheEntry_once() {
        Entry entry = publish("Can a submarine barbershop run ads?");
        for (Person rep : List.of(asRep(), asOtherRep(), asRep(), asOtherRep())) {
            Seen answer = rep.in(US).ask(entry.content().question());
            answer.press("No, not quite").press(rep.id().equals(asRep().id()) ? "Outdated" : "Incorrect");
            answer.says("Ticket INT-");
        }

        Seen told = asStaff()
                .in(TRIAGE)
                .reads("An answer needs a look")
                .says(
                        "it did not help 3 times: 2 × outdated, 1 × incorrect",
                        entry.content().question(),
                        "policy lead")
                .offers("Show entry");
        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid())
                .filteredOn(message -> message.words().contains("An answer needs a look"))
                .hasSize(1);

        assertThat(told.opensForm("Show entry").words())
                .contains(entry.id().value() + " v2 · published", "May be allowed if the advertiser qualifies.");
    }

    private Entry publish(String question) {
        return library.publish(SomeEntries.someContent(question));
    }
}
