package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** Slack delivers again what it believes lost; people press twice. Nothing may happen twice. */
@QuarkusTest
class RepeatedDeliveryScenario extends Scenario {
    @Inject
    Wire wire;

    @Test
    void mention_deliveredTwice_isOneQuestion_oneTicket_oneReply() {
        String question = "may a didgeridoo flash mob tour Nevada?";
        Seen told = asRep().in(US).sayAndReadThread("@integrity " + question);

        stage.deliverLatestEventAgain();
        stage.deliverLatestEventAgain();

        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + TRIAGE);
        assertThat(asked(question)).isEqualTo(1);
        assertThat(tickets(question)).isEqualTo(1);
        told.offers("Add details", "Never mind");
    }

    @Test
    void directMessage_deliveredTwice_isAnsweredOnce() {
        String question = "can a craft brewery run ads in the US?";
        String ts = asRep().say(question);

        assertThat(wire.directMessage(MAYA, ts, question).statusCode()).isEqualTo(200);
        asRep().reads("May be allowed if");
        assertThat(wire.directMessage(MAYA, ts, question).statusCode()).isEqualTo(200);

        stage.sentOnly("chat.postMessage D0REPMAYA");
    }

    @Test
    void helpRequest_deliveredTwice_isHelpedOnce() {
        String ts = asRep().say("help");

        assertThat(wire.directMessage(MAYA, ts, "help").statusCode()).isEqualTo(200);
        asRep().reads("/integrity my");
        assertThat(wire.directMessage(MAYA, ts, "help").statusCode()).isEqualTo(200);

        stage.sentOnly("chat.postMessage D0REPMAYA");
    }

    @Test
    void command_deliveredTwice_getsTheSameTicket() {
        String question = "may a nose flute flash mob tour Utah?";
        Map<String, String> command = wire.command(MAYA, US, question, "trigger-nose-flute");

        Response first = wire.form(command);
        Response second = wire.form(command);

        assertThat(second.asString()).isEqualTo(first.asString()).contains("No approved answer exists");
        stage.sentOnly("chat.postMessage " + TRIAGE);
        assertThat(asked(question)).isEqualTo(1);
        assertThat(tickets(question)).isEqualTo(1);
    }

    @Test
    void command_deliveredManyTimesAtOnce_isOneTicket() throws InterruptedException, ExecutionException {
        String question = "may a jaw harp flash mob tour Idaho?";
        Map<String, String> command = wire.command(MAYA, US, question, "trigger-jaw-harp");
        Callable<String> deliver = () -> wire.form(command).asString();

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> replies = threads.invokeAll(List.of(deliver, deliver, deliver, deliver));
            for (Future<String> reply : replies) {
                assertThat(reply.get()).isEqualTo(replies.getFirst().get()).contains("No approved answer exists");
            }
        }

        stage.sentOnly("chat.postMessage " + TRIAGE);
        assertThat(asked(question)).isEqualTo(1);
        assertThat(tickets(question)).isEqualTo(1);
    }

    @Test
    void sameQuestion_askedTwice_isTwoQuestions() {
        String question = "may a vuvuzela flash mob tour Iowa?";
        assertThat(ticketFor(question)).isNotEqualTo(ticketFor(question));
        assertThat(asked(question)).isEqualTo(2);
    }

    @Test
    void notQuite_pressedTwice_opensOneTicket() throws InterruptedException, ExecutionException {
        Seen answer = asRep().in(US).sayAndReadThread("@integrity can a craft brewery run ads in the US?");
        long question = stage.count("select max(id) from question");
        answer.press("No, not quite").says("What is wrong with this answer?");
        Callable<Integer> press = () -> wire.click(MAYA, US, "answer.because_confusing", Long.toString(question))
                .statusCode();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> status : threads.invokeAll(List.of(press, press))) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        stage.settle();
        assertThat(stage.sent())
                .filteredOn(("chat.postMessage " + TRIAGE)::equals)
                .hasSize(1);
        assertThat(stage.count(
                        "select count(*) from answer_feedback where question = ? and reason is not null", question))
                .isEqualTo(1);
    }

    @Test
    void resolveForm_submittedTwice_resolvesOnce() {
        String ticket = ticketFor("may a theremin flash mob tour Ohio?");
        asStaff().claims(ticket);
        var form = asStaff().resolving(ticket);
        String number = ticket.substring("INT-".length());
        var values = Map.of("answer", Wire.typed("Once."), "root_cause", Wire.chosen("GAP"));
        assertThat(wire.submit(asStaff().id(), "ticket.resolve_form", number, values)
                        .statusCode())
                .isEqualTo(200);
        asRep().reads("Once.");

        form.write("Answer to the requester", "Twice.")
                .choose("Root cause", "No rule covers it")
                .submit();

        assertThat(asStaff().form().words()).contains("is already resolved", "Twice.");
        stage.settle();
        asStaff().card(ticket).says("Once.").doesNotSay("Twice.");
    }

    @Test
    void note_deliveredManyTimesAtOnce_isOneNote_andEachDeliveryGetsTheSameAnswer() throws Exception {
        String ticket = ticketFor("may a crumhorn flash mob tour Kansas?");
        ObjectNode note = wire.submission(
                ANA,
                "ticket.note_form",
                ticket.substring("INT-".length()),
                Map.of("note", Wire.typed("Heard this before.")));
        Callable<String> deliver = () -> {
            Response response = wire.interaction(note);
            return response.statusCode() + response.asString();
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<String> answer : threads.invokeAll(List.of(deliver, deliver, deliver, deliver))) {
                assertThat(answer.get()).isEqualTo("200");
            }
        }
        assertThat(deliver.call()).isEqualTo("200");

        assertThat(stage.count("select count(*) from ticket_message where words = 'Heard this before.'"))
                .isEqualTo(1);
    }

    @Test
    void noteRefused_thenTheSameFormWithWords_isTaken() {
        String ticket = ticketFor("may a rackett flash mob tour Nebraska?");
        String number = ticket.substring("INT-".length());

        assertThat(wire.submit(ANA, "ticket.note_form", number, Map.of("note", Wire.typed(" ")))
                        .asString())
                .contains("Please write the note.");
        wire.submit(ANA, "ticket.note_form", number, Map.of("note", Wire.typed("Now with words.")));

        assertThat(stage.count("select count(*) from ticket_message where words = 'Now with words.'"))
                .isEqualTo(1);
    }

    @Test
    void claim_deliveredAgain_afterItWasGivenBack_doesNotClaimAgain() {
        String ticket = ticketFor("may a sackbut flash mob tour Oregon?");
        ObjectNode claim = wire.press(ANA, TRIAGE, "ticket.claim", ticket.substring("INT-".length()));
        wire.interaction(claim);
        asStaff().card(ticket).says("· Claimed");
        wire.choose(ANA, TRIAGE, "ticket.more", "UNCLAIM:" + ticket.substring("INT-".length()));
        asStaff().card(ticket).says("· New");

        assertThat(wire.interaction(claim).statusCode()).isEqualTo(200);

        stage.settle();
        asStaff().card(ticket).says("· New");
    }

    @Test
    void severalActionsInOnePayload_areAllDone() {
        String one = ticketFor("may a shawm flash mob tour Alabama?");
        String two = ticketFor("may a serpent flash mob tour Georgia?");
        ObjectNode presses = wire.press(ANA, TRIAGE, "ticket.claim", one.substring("INT-".length()));
        presses.withArray("actions")
                .add(wire.press(ANA, TRIAGE, "ticket.claim", two.substring("INT-".length()))
                        .path("actions")
                        .get(0));

        assertThat(wire.interaction(presses).statusCode()).isEqualTo(200);

        asStaff().card(one).says("· Claimed");
        asStaff().card(two).says("· Claimed");
    }

    private long asked(String question) {
        return stage.count("select count(*) from question where text = ?", question);
    }

    private long tickets(String question) {
        return stage.count("select count(*) from ticket where question = ?", question);
    }
}
