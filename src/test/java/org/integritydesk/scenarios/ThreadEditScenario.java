package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.tickets.TicketMessage;
import org.junit.jupiter.api.Test;

/** What is edited or deleted on one side is so on the other. */
@QuarkusTest
class ThreadEditScenario extends TalkedAbout {
    @Test
    void edits_areFollowed_inBothDirections() {
        InChannel asked = askedInChannel();
        String staff = anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        String rep = mayaInChannel().sayInThread(asked.question(), "The launch is on Monday.");
        mayaInChannel().reads("It takes an hour.");
        anaAtDesk().reads("The launch is on Monday.");

        anaAtDesk().edits(staff, "It takes a day.");
        mayaInChannel().edits(rep, "The launch is on Tuesday.");

        mayaInChannel().reads("It takes a day.").says("(edited)").doesNotSay("an hour");
        anaAtDesk().reads("The launch is on Tuesday.").says("(edited)").doesNotSay("Monday");
        stage.settle();
        assertThat(thread.of(asked.number()))
                .extracting(TicketMessage::words)
                .containsExactly("It takes a day.", "The launch is on Tuesday.");
    }

    @Test
    void deletions_areFollowed_andTheWordsAreGoneHereAsWell() {
        InChannel asked = askedInChannel();
        String staff = anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        String rep = mayaInChannel().sayInThread(asked.question(), "My password is swordfish.");
        mayaInChannel().reads("It takes an hour.");
        anaAtDesk().reads("swordfish");

        anaAtDesk().deletes(staff);
        mayaInChannel().deletes(rep);

        anaAtDesk().reads("@Maya Chen deleted what they had written here.").isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("an hour"));
        assertThat(stage.markup()).noneMatch(text -> text.contains("swordfish"));
        assertThat(thread.of(asked.number())).hasSize(2).allSatisfy(message -> {
            assertThat(message.isDeleted()).isTrue();
            assertThat(message.words()).isEmpty();
        });
        assertThat(
                        stage.count(
                                "select count(*) from outbox where payload::text like '%swordfish%' or last_error like '%swordfish%'"))
                .isZero();
    }

    @Test
    void whatIsDeletedBeforeItWent_goesNowhere_andWhatIsEditedGoesAsItIsNow() {
        InChannel asked = askedInChannel();
        stage.settle();
        stage.failNext("chat.postMessage", 1, new Fault.RateLimited(Duration.ofSeconds(1)));
        String first = anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        String second = anaAtDesk().sayInThread(asked.card(), "Or a weak.");
        anaAtDesk().deletes(first);
        anaAtDesk().edits(second, "Or a week.");

        mayaInChannel().reads("Or a week.");
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(
                        seen -> seen.words().contains("an hour") || seen.words().contains("weak"));
    }
}
