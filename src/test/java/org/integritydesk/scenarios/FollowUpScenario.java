package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that follows another one. */
@QuarkusTest
class FollowUpScenario extends Scenario {
    private static final String BREWERY = "can a craft brewery run ads in the US?";
    private static final String IN_CANADA =
            "Read together with your question before: “can a craft brewery run ads in Canada?”";

    @Inject
    Library library;

    @Inject
    Wire wire;

    @Test
    void inTheThreadOfAMention_itIsAnswered_withoutNamingTheDeskAgain() {
        String root = opens(BREWERY, "Market\nUnited States");

        asRep().in(US).sayInThread(root, "and in Canada?");

        asRep().in(US).reads(IN_CANADA).isInThreadOf(root).says("Market\nCanada", "market CA, said in the question");
        assertThat(stage.count("select count(*) from question where text = 'and in Canada?' and follows is not null"))
                .isPositive();
        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + US);
    }

    @Test
    void deliveredTwice_itIsAnsweredOnce() {
        String root = opens(BREWERY, "May be allowed if");
        asRep().in(US).sayInThread(root, "and in Canada?");
        asRep().in(US).reads(IN_CANADA);

        stage.deliverLatestEventAgain();

        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + US);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"thanks!", "ok great, got it", "🙏", "I will tell my client.", "<@U0REPSAM> did you know that?"})
    void whatIsNotForTheDesk_getsNoReply(String remark) {
        String root = opens(BREWERY, "May be allowed if");

        asRep().in(US).sayInThread(root, remark);

        stage.sentOnly("chat.postMessage " + US);
    }

    @Test
    void somebodyElse_isNotAnswered_andFromThenOnNobodyIs_untilTheDeskIsNamed() {
        String root = opens(BREWERY, "May be allowed if");

        asOtherRep().in(US).sayInThread(root, "and in Canada?");
        asRep().in(US).sayInThread(root, "and in Canada?");
        stage.sentOnly("chat.postMessage " + US);

        asRep().in(US).sayInThread(root, "@integrity and in Canada?");
        asRep().in(US).reads(IN_CANADA).isInThreadOf(root);
        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + US);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file_share", "thread_broadcast"})
    void fileOrBroadcastOfSomebodyElse_isSomebodyElseToo(String subtype) {
        String root = opens(BREWERY, "May be allowed if");
        event(asOtherRep(), root, subtype, "look at this");

        asRep().in(US).sayInThread(root, "and in Canada?");

        stage.sentOnly("chat.postMessage " + US);
    }

    @Test
    void threadThatSomebodyElseOpened_isNotTheDesks() {
        String root = asOtherRep().in(US).say("morning, who knows about beer?");
        asRep().in(US).sayInThread(root, "@integrity " + BREWERY);
        asRep().in(US).reads("May be allowed if").isInThreadOf(root);

        asRep().in(US).sayInThread(root, "and in Canada?");

        stage.sentOnly("chat.postMessage " + US);
    }

    @Test
    void onceAPersonHasIt_theDeskKeepsSilent() {
        String root = opens("may a bagpipe regatta wobble through Oregon?", "Ticket INT-");
        stage.settle();

        asRep().in(US).sayInThread(root, "and in Canada?");

        // The card, and below it what she said.
        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + TRIAGE, "chat.postMessage " + TRIAGE);
    }

    @Test
    void directly_itFollowsWhatWasAskedJustBefore() {
        asRep().sayAndRead(BREWERY).says("Market\nUnited States");

        asRep().sayAndRead("and in Canada?").isNotInAThread().says("Market\nCanada", IN_CANADA);
    }

    @Test
    void directly_inTheThreadOfTheReply_itFollowsThat() {
        Seen reply = asRep().sayAndRead(BREWERY);
        asRep().sayAndRead("can a hot sauce subscription box run ads in the US?");

        asRep().sayInThread(reply.ts(), "and in Canada?");

        asRep().reads(IN_CANADA).isInThreadOf(reply.ts()).says("Market\nCanada");
    }

    @Test
    void directThanks_getNoReply() {
        asRep().say("thank you so much!");

        stage.sentOnly();
    }

    @Test
    void thanksAfterAnAnswer_getNoReply_howeverTheyAreSaid() {
        asRep().sayAndRead(BREWERY);

        asRep().say("sounds good, that solves it!");

        assertThat(stage.count("select count(*) from question where text like 'sounds good%'"))
                .isZero();
        stage.settle();
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void saidThatItIsNotWhatWasAsked_asksWhatIsWrong_asTheButtonDoes() {
        asRep().sayAndRead(BREWERY);

        asRep().sayAndRead("that's not what I asked")
                .says("What is wrong with this answer?")
                .offers("Outdated", "Incorrect", "Confusing", "Not my question", "Back, it did help");

        assertThat(stage.count("select count(*) from question where text like 'that%not what I asked'"))
                .isZero();
    }

    @Test
    void saidInTheThreadThatItIsNotWhatWasAsked_asksWhatIsWrong_once() {
        String root = opens(BREWERY, "May be allowed if");

        asRep().in(US).sayInThread(root, "no, that's wrong");
        asRep().in(US).reads("What is wrong with this answer?").isInThreadOf(root);
        asRep().in(US).sayInThread(root, "not what I asked");

        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + US);
    }

    @Test
    void saidThatItIsNotWhatWasAsked_whereNothingWasAnswered_getsHelp() {
        asRep().sayAndRead("can I promote drinks?").says("I am not sure which of these you mean.");

        asRep().sayAndRead("that's not what I asked").says("I could not find a question in that");
    }

    @Test
    void thanksByCommand_areWelcome() {
        asRep().in(US).ask("thanks!").isPrivate().says("You are welcome.");
    }

    @Test
    void questionBack_canBeAnsweredInWords() {
        library.publish(SomeEntries.someContent(Set.of(Market.CA), "Can a penny farthing courier run ads?"));
        library.publish(SomeEntries.someContent(Set.of(Market.US), "Can a penny farthing courier run ads?"));
        asRep().sayAndRead("Can a penny farthing courier run ads?").says("Which market is the ad delivered in?");

        asRep().sayAndRead("US").says("Market\nUnited States", "market US, said in the question");
    }

    @Test
    void followUpThatNobodyCanAnswer_goesToAPersonWithWhatItFollows() {
        asRep().sayAndRead(BREWERY);

        Seen told = asRep().sayAndRead("and as a kazoo zeppelin quadrille regatta unicycle hologram?");

        if (told.buttons().contains("None of these, open a ticket")) {
            told = told.press("None of these, open a ticket");
        }
        asStaff().card(told.ticket()).says(BREWERY + " and as a kazoo zeppelin quadrille regatta unicycle hologram?");
    }

    /** Maya opens a thread by asking the desk, and reads the reply. */
    private String opens(String question, String reply) {
        String root = asRep().in(US).say("@integrity " + question);
        asRep().in(US).reads(reply).isInThreadOf(root);
        return root;
    }

    private void event(Person person, String root, String subtype, String text) {
        String ts = "1790000000." + subtype.length() + "00001";
        var envelope = Json.object()
                .put("type", "event_callback")
                .put("team_id", "T0PLAYGROUND")
                .put("api_app_id", "A0INTEGRITY")
                .put("event_id", "Ev" + ts);
        envelope.putObject("event")
                .put("type", "message")
                .put("subtype", subtype)
                .put("channel_type", "channel")
                .put("channel", US)
                .put("user", person.id())
                .put("text", text)
                .put("ts", ts)
                .put("event_ts", ts)
                .put("thread_ts", root);
        assertThat(wire.json(Json.write(envelope)).statusCode()).isEqualTo(200);
    }
}
