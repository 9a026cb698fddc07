package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.integritydesk.testkit.Seen;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;

/** A ticket is talked about in a direct conversation, in which questions are asked as well. */
@QuarkusTest
class DirectTalkScenario extends TalkedAbout {
    @Test
    void privateRequest_isTalkedAboutInTheDirectConversation() {
        String ticket = ticketFor(QUESTION);
        String card = cardOf(ticket);

        anaAtDesk().sayInThread(card, "Which ad is it?");
        Seen told = asRep().reads("Which ad is it?").isNotInAThread().says("Reply to this message in its thread");
        asRep().sayInThread(told.ts(), "What about the one that folds itself?");

        anaAtDesk().reads("What about the one that folds itself?").isInThreadOf(card);
        stage.settle();
        assertThat(asRep().everythingSaid()).hasSize(1);
    }

    @Test
    void plainWordsInADirectConversation_areForTheOneTicketThatIsTalkedAbout() {
        String ticket = ticketFor(QUESTION);
        String card = cardOf(ticket);
        anaAtDesk().sayInThread(card, "Which ad is it?");
        asRep().reads("Which ad is it?");

        String said = asRep().say("The green one, it folds itself.");

        anaAtDesk().reads("The green one, it folds itself.").isInThreadOf(card);
        asRep().reads("I passed this on to AdEx for " + ticket).isInThreadOf(said);
    }

    @Test
    void aQuestionInADirectConversation_staysAQuestion_whileATicketIsTalkedAbout() {
        String ticket = ticketFor(QUESTION);
        String card = cardOf(ticket);
        anaAtDesk().sayInThread(card, "Which ad is it?");
        asRep().reads("Which ad is it?");

        asRep().sayAndRead("Can a craft brewery run ads in the US?");

        stage.settle();
        assertThat(thread.of(TicketNumber.parse(ticket).orElseThrow())).hasSize(1);
    }

    @Test
    void withTwoTicketsTalkedAbout_plainWordsAreNotGuessedAt() {
        for (String question : List.of(QUESTION, "Xylograph zymurgist quixotry?")) {
            anaAtDesk().sayInThread(cardOf(ticketFor(question)), "Which ad is it?");
        }
        stage.settle();

        Seen reply = asRep().sayAndRead("The green one folds itself completely.");

        assertThat(reply.words()).doesNotContain("I passed this on");
    }
}
