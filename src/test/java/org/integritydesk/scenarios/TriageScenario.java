package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.EVA;
import static org.integritydesk.playground.workspace.Cast.KAI;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** A ticket finds its owner, and only one. */
@QuarkusTest
class TriageScenario extends Scenario {
    @Inject
    Wire wire;

    @Test
    void card_carriesTheRepsOwnWords_andWhatWasSearched() {
        String question = "may a vibraphone   *relay*  _cross_\n`Nevada` twice?";
        String ticket = asRep().in(US).ask(question).ticket();

        Seen card = asStaff()
                .card(ticket)
                .says(question, "Asked by\n@Maya Chen", "Owner\nnobody yet", "Market\nUS", "Why a person: ")
                .offers("Claim", "Why");

        assertThat(card.words())
                .containsPattern("Searched, best first, with the nearest wording's cosine: “.+” \\(0\\.\\d\\d\\)");
        stage.pingsNobodyBut(MAYA);
    }

    @Test
    void card_saysWhatWasUnderstood_andFromWhat() {
        String ticket = asRep().in(US)
                .ask("Xylograph zymurgist quixotry ad id 1789012345678901 at https://xylograph.example/lp urgently?")
                .ticket();

        asStaff()
                .card(ticket)
                .says(
                        "Policy area\n",
                        "About\n",
                        "Priority\nP2: “urgently”",
                        "Language\nEnglish",
                        "Market: taken from the channel · area: ",
                        "Pasted: ",
                        "id “ad id 1789012345678901”",
                        "web address “",
                        "xylograph.example/lp");
        stage.pingsNobodyBut(MAYA);
    }

    @Test
    void claim_showsTheOwner_andTellsTheRequester() {
        String ticket = ticketFor("Xylograph zymurgist quixotry?");

        Seen card = asStaff()
                .claims(ticket)
                .says(ticket + " · Claimed", "Owner\n@Ana Ruiz")
                .offers("Resolve", "Ask requester", "Escalate", "Why");

        asRep().reads("@Ana Ruiz took on " + ticket).says("Xylograph zymurgist quixotry?");
        assertThat(card.threadTs()).isNull();
        stage.sentOnly("chat.postMessage " + TRIAGE, "chat.update " + TRIAGE, "chat.postMessage " + MAYA);
        stage.pingsNobodyBut(MAYA, ANA);
    }

    @Test
    void claim_ofAMention_isToldInItsThread() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity could a ventriloquism festival be a problem?");

        asStaff().claims(told.ticket()).says("Asked in this thread.");

        asRep().in(US).reads("@Ana Ruiz took on " + told.ticket()).isInThreadOf(String.valueOf(told.threadTs()));
    }

    @Test
    void secondClaim_isToldWhoWasFirst() {
        String ticket = ticketFor("Could an accordion swap meet be a problem?");
        stage.nextChangeIsLost();
        Seen card = asStaff().claims(ticket).offers("Claim", "Why");

        card.as(asOtherStaff()).press("Claim");

        asOtherStaff().in(TRIAGE).isTold("@Ana Ruiz was first: " + ticket + " is theirs.");
        asRep().reads("@Ana Ruiz took on " + ticket);
        stage.sentOnly(
                "chat.postMessage " + TRIAGE, "chat.update " + TRIAGE, "chat.postMessage " + MAYA, "response_url");
    }

    @Test
    void manyClaimAtOnce_oneWins_theOthersAreToldWho() throws InterruptedException, ExecutionException {
        String ticket = ticketFor("Could a harmonica swap meet be a problem?");
        String number = ticket.substring("INT-".length());
        List<String> staff = List.of(ANA, BEN, EVA, KAI);
        asStaff().card(ticket);

        try (var threads = Executors.newFixedThreadPool(staff.size())) {
            List<Callable<Integer>> presses = staff.stream()
                    .<Callable<Integer>>map(id ->
                            () -> wire.click(id, TRIAGE, "ticket.claim", number).statusCode())
                    .toList();
            for (Future<Integer> press : threads.invokeAll(presses)) {
                assertThat(press.get()).isEqualTo(200);
            }
        }

        Seen card = asStaff().card(ticket).says("· Claimed").offers("Resolve", "Ask requester", "Escalate", "Why");
        List<Person> losers = staff.stream()
                .map(stage::person)
                .filter(person -> !card.words().contains("Owner\n@" + person.name()))
                .toList();
        assertThat(losers).hasSize(3);
        Person winner = staff.stream()
                .map(stage::person)
                .filter(person -> card.words().contains("Owner\n@" + person.name()))
                .findFirst()
                .orElseThrow();
        losers.forEach(loser -> loser.in(TRIAGE).isTold("@" + winner.name() + " was first: " + ticket));
        asRep().reads("@" + winner.name() + " took on " + ticket);
        stage.sentOnly(
                "chat.postMessage " + TRIAGE,
                "chat.update " + TRIAGE,
                "chat.postMessage " + MAYA,
                "response_url",
                "response_url",
                "response_url");
        assertThat(stage.count(
                        "select count(*) from ticket_event where ticket_number = ? and act = 'CLAIM'",
                        Long.parseLong(number)))
                .isEqualTo(1);
    }

    @Test
    void claimByARep_isRefused() {
        String ticket = ticketFor("Could a kazoo swap meet be a problem?");
        Seen card = asStaff().card(ticket);

        assertThat(wire.click(MAYA, US, "ticket.claim", ticket.substring("INT-".length()))
                        .statusCode())
                .isEqualTo(200);

        asRep().in(US).isTold("Only AdEx staff can do this with " + ticket + ". Nothing was changed.");
        card.says("· New", "nobody yet").offers("Claim", "Why");
        stage.sentOnly("chat.postMessage " + TRIAGE, "response_url");
    }
}
