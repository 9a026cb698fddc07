package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** Somebody asks a few things in one message: each gets its own reply, and nothing is lost. */
@QuarkusTest
class SeveralQuestionsScenario extends Scenario {
    private static final String REVIEW = "how long does ad review normally take?";
    private static final String BREWERY = "can a craft brewery run ads in the US?";
    private static final String BOTH = REVIEW + " " + BREWERY;
    private static final String FOUND = "I found 2 questions in your message, and reply to each by itself.";
    private static final String FIRST = "Question 1 of 2: “" + REVIEW + "”";
    private static final String SECOND = "Question 2 of 2: “" + BREWERY + "”";

    @Inject
    Library library;

    @Inject
    Wire wire;

    @Test
    void command_isAnsweredAtOnce_andTheOthersFollow_eachWithButtonsOfItsOwn() {
        asRep().in(US).ask(BOTH);

        Seen first = asRep().in(US).isTold(FIRST).says(FOUND).offers("Yes, solved", "No, not quite");
        Seen second = asRep().in(US).isTold(SECOND).says("May be allowed if").doesNotSay(FOUND);
        second.offers("Yes, solved", "No, not quite");
        stage.sentOnly("response_url");

        second.press("Yes, solved").says(SECOND, "You marked this as solved").offers();
        first.doesNotSay("You marked this as solved").offers("Yes, solved", "No, not quite");
    }

    @Test
    void command_deliveredTwice_isAnsweredOnce() {
        Map<String, String> command = wire.command(MAYA, US, BOTH, "trigger-both");

        Response first = wire.form(command);
        Response second = wire.form(command);

        assertThat(second.asString()).isEqualTo(first.asString()).contains("Question 1 of 2");
        stage.sentOnly("response_url");
    }

    @Test
    void whatCannotFollowTheCommand_comesAsADirectMessage() {
        Map<String, String> command = wire.command(MAYA, US, BOTH, "trigger-without-url");
        command.remove("response_url");

        assertThat(wire.form(command).asString()).contains("Question 1 of 2");

        asRep().reads(SECOND).offers("Yes, solved", "No, not quite");
        stage.sentOnly("chat.postMessage " + MAYA);
    }

    @Test
    void mention_isAnsweredInItsThread_inOrder_andOnce() {
        String root = asRep().in(US).say("@integrity " + BOTH);

        Seen second = asRep().in(US).reads(SECOND).isInThreadOf(root);
        Seen first = asRep().in(US).reads(FIRST).isInThreadOf(root).says(FOUND);
        assertThat(first.ts()).isLessThan(second.ts());

        stage.deliverLatestEventAgain();

        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + US);
    }

    @Test
    void whatFollows_refersToTheLastOne() {
        asRep().say(BOTH);
        asRep().reads(SECOND);

        asRep().say("and in Canada?");

        asRep().reads("Read together with your question before: “can a craft brewery run ads in Canada?”")
                .says("Market\nCanada");
    }

    @Test
    void onlyTheQuestionWithoutAnAnswer_goesToAPerson_withWhatWasPasted() {
        String casino = "Can a trampoline casino run ads in the US?";
        library.publish(SomeEntries.someContent(casino).toBuilder()
                .kind(EntryKind.ESCALATE)
                .build());

        String root =
                asRep().in(US).say("@integrity " + REVIEW + " " + casino + " Their ad says: “jump, bet and win big”");

        Seen told = asRep().in(US).reads("Question 2 of 2").isInThreadOf(root).says("Ticket INT-");
        asRep().in(US).reads(FIRST).offers("Yes, solved", "No, not quite");
        asStaff()
                .card(told.ticket())
                .says(casino, "Pasted: pasted text ““jump, bet and win big””")
                .doesNotSay(REVIEW);
        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + US, "chat.postMessage " + TRIAGE);
    }

    @Test
    void manyQuestions_areOneTicket_whole() {
        String many =
                REVIEW + " who approves gambling? which music is allowed? can beer run? how do we appeal a suspension?";

        Seen told =
                asRep().in(US).ask(many).says("That is many questions at once, so a person reads them. Ticket INT-");

        asStaff().card(told.ticket()).says(many);
        stage.sentOnly("chat.postMessage " + TRIAGE);
    }
}
