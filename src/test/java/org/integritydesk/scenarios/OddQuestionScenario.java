package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.EVA;
import static org.integritydesk.playground.workspace.Cast.LUC;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type when they do not type a question, or something worse. Kind words, and nothing pings or links. */
@QuarkusTest
class OddQuestionScenario extends Scenario {
    private static final String HOSTILE =
            "may <!channel> <!here> <@" + LUC + "> <https://evil.example|click> & &amp; zither run?";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void emptyCommand_isAskedWhatTheyWant(String nothing) {
        asRep().in(US).ask(nothing).isPrivate().says("What would you like to know?", "/integrity help");
        stage.sentOnly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎉🎉🎉", ":tada: :beers:", "🏳️‍🌈 👩‍👩‍👧‍👦", "?!?!", "12345"})
    void onlyEmojiOrMarks_areNoQuestion(String text) {
        asRep().in(US).ask(text).isPrivate().says("I could not find a word in that.", "/integrity help");
        asRep().sayAndRead(text).says("I could not find a question in that", "/integrity help");
        stage.sentOnly("chat.postMessage D0REPMAYA");
    }

    @Test
    void mentionAlone_getsHelpInTheThread() {
        asRep().in(US).sayAndReadThread("@integrity").says("I could not find a question in that", "/integrity help");
        stage.sentOnly("chat.postMessage " + US);
    }

    @Test
    void fileWithoutAWord_getsAKindReply() {
        asRep().sharesAndReads("", "creative.png")
                .says("Thank you for the file. I cannot look into files; please write what you would like to know");
        stage.sentOnly("chat.postMessage D0REPMAYA");
    }

    @Test
    void fileWithAQuestion_isAnswered() {
        asRep().sharesAndReads("Can a craft brewery run ads in the US?", "creative.png")
                .says("May be allowed if")
                .offers("Yes, solved", "No, not quite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digestt", "clame", "HELPME"})
    void unknownWord_isSaidToBeUnknown_withHelp(String word) {
        asRep().in(US)
                .ask(word)
                .isPrivate()
                .says("I do not know the command “" + word + "”", "/integrity help", "/integrity my");
        stage.sentOnly();
    }

    @Test
    void tenThousandCharacters_goToAPerson_whole() {
        String start = "My theorbo client writes at length: ";
        String question = start + "lorem ipsum ".repeat(1000).substring(0, 10_000 - start.length() - 1) + "?";
        assertThat(question).hasSize(10_000);

        Seen told = asRep().in(US).ask(question);

        told.says("Your question is long (10,000 characters), so a person reads it. Ticket INT-");
        Seen card = asStaff().card(told.ticket());
        assertThat(card.words().replace("\n", "")).contains(question);
        assertThat(stage.count("select length(question) from ticket where number = ?", number(told)))
                .isEqualTo(10_000);
        asStaff().claims(told.ticket());
        card.says("· Claimed", "Owner\n@Ana Ruiz");
        asStaff().resolves(told.ticket(), "Too long; did read.");
        asRep().reads("Too long; did read.").offers("Solved", "Reopen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my bagpipe client wants to launch a kilt tour",
                "help my bagpipe client launch a kilt tour",
                "digest now and then our bagpipe kilts"
            })
    void questionThatBeginsWithAWordOfTheCommand_isAQuestion(String question) {
        Seen told = asRep().in(US).ask(question);
        asStaff().card(told.says("Ticket INT-").ticket()).says(question);
    }

    @Test
    void tenThousandCharacters_inAMentionOrDirectMessage_too() {
        String question = "x".repeat(5_000) + " " + "y".repeat(4_999);
        asRep().sayAndRead(question).says("Your question is long (10,000 characters)");
        asRep().in(US).sayAndReadThread("@integrity " + question).says("Your question is long (10,000 characters)");
        stage.settle();
    }

    @Test
    void hostileCommand_isShownVerbatim_andHarmless() {
        Seen told = asRep().in(US).ask(HOSTILE);
        // The card, which may be there already, names who asked.
        Seen card = asStaff().card(told.ticket()).says(HOSTILE);
        stage.pingsNobodyBut(MAYA);

        asStaff().claims(told.ticket());
        asRep().reads("took on " + told.ticket()).says(HOSTILE);
        card.says(HOSTILE);
        asRep().in(US).ask("my").says(HOSTILE);
        assertThat(asRep().readsHome()).contains(HOSTILE);

        asStaff().resolves(told.ticket(), HOSTILE);
        asRep().reads(told.ticket() + " has an answer").says("You asked: " + HOSTILE);
        stage.settle();
        stage.pingsNobodyBut(MAYA, ANA);
        stage.linksNowhereLike("evil.example");
    }

    @Test
    void hostileDirectMessage_isShownVerbatim_andHarmless() {
        String question = "may <!channel> <https://evil.example|moss> & *psaltery* hum?";
        Seen told = asRep().sayAndRead(question);
        asStaff().card(told.ticket()).says(question);
        stage.settle();
        stage.pingsNobodyBut(MAYA);
        stage.linksNowhereLike("evil.example");
    }

    @Test
    void personNamedInAMention_staysInTheWords_andIsNotPinged() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity may <@" + SAM + "> juggle zithers on air?");
        asStaff().card(told.ticket()).says("may <@" + SAM + "> juggle zithers on air?");
        stage.settle();
        stage.pingsNobodyBut(MAYA);
    }

    @Test
    void hostileForms_areShownVerbatim_andHarmless() {
        Seen told = asRep().in(US).ask("may a lyre parade run?");
        told.opensForm("Add details")
                .write("Advertiser", "<!channel> & <https://evil.example|Sons>")
                .write("Ad, ad-group or advertiser ids", "<!everyone>")
                .write("Market", "<!subteam^S0ADEX>")
                .write("Spend at risk", "<https://evil.example|free money>")
                .write("What was tried", HOSTILE + "\n".repeat(40) + HOSTILE)
                .submit();
        Seen card = asStaff()
                .card(told.ticket())
                .says("Advertiser: <!channel> & <https://evil.example|Sons>", "Ids: <!everyone>", "<!subteam^S0ADEX>");
        stage.settle();
        stage.pingsNobodyBut(MAYA);

        asStaff().claims(told.ticket());
        asStaff()
                .resolving(told.ticket())
                .write("Answer to the requester", HOSTILE)
                .choose("Root cause", "No rule covers it")
                .submit();
        Seen draft = asStaff().draftCard(HOSTILE);
        asRep().reads(told.ticket() + " has an answer").says(HOSTILE);
        card.says("Answer\n" + HOSTILE);

        draft.as(asEditor())
                .opensForm("Review and publish")
                .choose("Your decision", "Publish")
                .write("Question", "may a lyre parade run <!channel>?")
                .write("Next step", "<!here> <https://evil.example|go>")
                .write("Sources", "https://example.com/decided | a|b <!channel>")
                .submit();
        draft.says("Published by @Eva Lindqvist");
        asOtherRep()
                .in(US)
                .asksUntilItSays("may a lyre parade run <!channel>?", "Next step: <!here> <https://evil.example|go>");
        stage.settle();
        stage.pingsNobodyBut(MAYA, SAM, ANA, EVA);
        stage.linksNowhereLike("evil.example");
        asManager().in(US).ask("digest now");
        asRep().in(US).reads("The week in detail").says("may a lyre parade run <!channel>?");
        stage.settle();
        stage.pingsNobodyBut(MAYA, SAM, ANA, EVA);
    }

    @Test
    void longestFormValues_areKept() {
        Seen told = asRep().in(US).ask("may a sackbut parade run?");
        String longest = "q".repeat(3_000);
        told.opensForm("Add details")
                .write("Advertiser", longest)
                .write("Ad, ad-group or advertiser ids", longest)
                .write("Market", longest)
                .write("Spend at risk", longest)
                .write("What was tried", longest)
                .submit();
        asStaff().card(told.ticket()).says("Details from the requester");
        asStaff().claims(told.ticket());
        asStaff().resolves(told.ticket(), "z".repeat(3_000));
        Seen answer = asRep().reads("z".repeat(2_400));
        assertThat(answer.opensForm("Full answer").words()).contains("z".repeat(2_900));
        asStaff().in(TRIAGE).card(told.ticket()).says("· Resolved");
        assertThat(told.opensForm("Add details").words()).isNotEmpty();
    }

    private static long number(Seen told) {
        return Long.parseLong(told.ticket().substring("INT-".length()));
    }
}
