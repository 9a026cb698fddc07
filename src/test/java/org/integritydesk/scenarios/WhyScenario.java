package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** Staff want to know why a question got its reply. */
@QuarkusTest
class WhyScenario extends Scenario {
    private static final String BREWERY = "can a craft brewery run ads in the US?";
    private static final String NOBODY_KNOWS = "Xylograph zymurgist quixotry?";
    private static final String STAFF_ONLY = "Only AdEx staff can look at how a question was decided.";
    private static final String SHOWN = "Here is how it is decided.";

    @Inject
    Wire wire;

    @Test
    void card_tellsWhatWasSearched_andHowFarItWas() {
        String ticket = ticketFor(NOBODY_KNOWS);

        Form why = asStaff().card(ticket).opensForm("Why");

        assertThat(why.title()).matches("Why Q-\\d+");
        assertThat(why.words())
                .contains(":ticket: A person is called · " + ticket, NOBODY_KNOWS, "Searched as “", "is below 0.25")
                .contains("Filters\nmarket: United States (taken from the channel)\nlanguage: English\nin force on ")
                .contains("1. ", "2. ", "3. ", "Nearest wording\n“", "Shared words, with weight", "Signals\nnearness ")
                .containsPattern("Thresholds\nanswer 0\\.80 · offer 0\\.25\ncosine at least 0\\.\\d\\d")
                .containsPattern("Fit \\d+.* · model bge-small.* · knowledge revision \\d+")
                .containsPattern("decided in \\d+ ms");
        asStaff().card(ticket).as(asManager()).opensForm("Why");
    }

    @Test
    void card_pressedByARep_tellsNothing() {
        String ticket = ticketFor(NOBODY_KNOWS);

        assertThat(wire.click(MAYA, US, "ticket.why", ticket.substring("INT-".length()))
                        .statusCode())
                .isEqualTo(200);

        asRep().in(US).isTold(STAFF_ONLY);
        asRep().hasNoForm();
    }

    @Test
    void replyToStaff_hasTheButton_whereNobodyElseReadsIt() {
        Seen answer = asStaff().in(US).ask(BREWERY).offers("Yes, solved", "No, not quite", "Why?");

        assertThat(answer.opensForm("Why?").words())
                .contains("Answered: alc-craft-brewery-us v", "The best entry is the answer.", BREWERY);

        answer.press("Yes, solved").says("You marked this as solved.").offers("Why?");
        assertThat(answer.opensForm("Why?").words())
                .contains("The asker says that alc-craft-brewery-us v", "solved it.");
        asStaff().sayAndRead(BREWERY).offers("Yes, solved", "No, not quite", "Why?");
        asStaff()
                .in(US)
                .sayAndReadThread("@integrity " + BREWERY)
                .says("May be allowed if the advertiser goes through")
                .offers("Yes, solved", "No, not quite");
    }

    @Test
    void button_thatARepCannotSee_tellsThemNothing() {
        String number = number(asStaff().in(US).ask("can I promote drinks?"));

        assertThat(wire.click(MAYA, US, "answer.why", number.substring("Q-".length()))
                        .statusCode())
                .isEqualTo(200);

        asRep().in(US).isTold(STAFF_ONLY);
        asRep().hasNoForm();
    }

    @Test
    void everyReply_hasANumber_byWhichStaffLookItUp() {
        Seen choice = asRep().in(US).ask("can I promote drinks?").says("I am not sure which of these you mean.");
        String number = number(choice);

        asStaff().ask("why " + number).isPrivate().says(SHOWN);
        assertThat(asStaff().form().title()).isEqualTo("Why " + number);
        assertThat(asStaff().form().words()).contains("Titles offered", "can I promote drinks?");

        choice.press("Show this");
        asEditor().ask("why " + number.toLowerCase(Locale.ROOT)).says(SHOWN);
        assertThat(asEditor().form().words()).contains("The asker picked “");
    }

    @Test
    void ticketNumber_namesItsQuestion() {
        String ticket = ticketFor(NOBODY_KNOWS);

        asManager().in(TRIAGE).ask("why " + ticket).isPrivate().says(SHOWN);

        assertThat(asManager().form().words()).contains(ticket, NOBODY_KNOWS);
    }

    @Test
    void marketToldLater_isNotWhatWasSearched() {
        Seen asked = asRep().ask("can a craft brewery run ads?").says("Which market is the ad delivered in?");
        asked.press("Canada").says("Market\nCanada");

        asStaff().ask("why " + number(asked)).says(SHOWN);

        assertThat(asStaff().form().words())
                .contains("The asker picked “Canada”.", "market: Not said, then Canada (said by the asker)");
    }

    @Test
    void questionToTry_isDecided_butNotAsked() {
        long before = questions();

        asStaff().in(US).ask("why can a craft brewry run ads in the US?").says(SHOWN);

        assertThat(asStaff().form().title()).isEqualTo("Why (only tried)");
        assertThat(asStaff().form().words())
                .contains("Answered: alc-craft-brewery-us v", "Corrected: brewry → brewery", "Only tried");

        asStaff().in(US).ask("why " + NOBODY_KNOWS).says(SHOWN);
        assertThat(asStaff().form().words())
                .contains("A person is called", "Only tried", "market: United States (taken from the channel)");
        assertThat(questions()).isEqualTo(before);
        stage.sentOnly("views.open", "views.update", "views.open", "views.update");
    }

    @Test
    void rep_isRefused_withoutAWordOfTheQuestion() {
        String ticket = ticketFor(NOBODY_KNOWS);
        String number = number(asRep().in(US).ask(BREWERY));

        for (Person rep : new Person[] {asRep(), asOtherRep()}) {
            rep.ask("why " + ticket).says(STAFF_ONLY).doesNotSay(NOBODY_KNOWS);
            rep.ask("why " + number).says(STAFF_ONLY).doesNotSay(BREWERY);
            rep.ask("why Q-999999999").says(STAFF_ONLY);
            rep.hasNoForm();
        }
    }

    @Test
    void question_thatBeginsWithWhy_isAskedAsEver() {
        asRep().in(US)
                .ask("Why may a xylograph not zymurgist quixotry?")
                .says("No approved answer exists for this.", "Q-");

        asStaff().in(TRIAGE).reads("Why may a xylograph not zymurgist quixotry?");
    }

    @Test
    void unknownNumbers_andNothingAtAll_areExplained() {
        asStaff().ask("why Q-999999999").says("I have no record of this question.");
        asStaff().ask("why INT-999999999").says("I have no record of this question.");
        asStaff().ask("why").says("Write `/integrity why` and the number of a question (Q-123)");
        asStaff().ask("why :smile: !!!").says("or a question to try out.");
        asStaff().hasNoForm();
    }

    private long questions() {
        return stage.count("select count(*) from question");
    }

    private static String number(Seen reply) {
        var number = Pattern.compile("Q-\\d+").matcher(reply.words());
        assertThat(number.find()).as("a number in %s", reply).isTrue();
        return number.group();
    }
}
