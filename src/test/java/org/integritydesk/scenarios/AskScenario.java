package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.CANADA;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** Somebody asks what the desk knows. */
@QuarkusTest
class AskScenario extends Scenario {
    private static final String BREWERY = "can a craft brewery run ads in the US?";
    private static final String[] BOTH_BUTTONS = {"Yes, solved", "No, not quite"};

    @Inject
    KnowledgeBase knowledge;

    @Inject
    Clock clock;

    @Test
    void command_isAnsweredPrivately_withMarketSourceDateAndMark() {
        asRep().in(US)
                .ask(BREWERY)
                .isPrivate()
                .says(
                        "May be allowed if the advertiser goes through a sales-managed eligibility check first",
                        "Market\nUnited States",
                        "Verified\n22 Nov 2026",
                        "Source: Trade press on the US opening for alcohol brands (page dated 2024-08)",
                        "match (",
                        "alc-craft-brewery-us v")
                .linksTo("https://www.brewbound.com/news/tiktok-opens-ad-platform-to-beverage-alcohol-brands-in-the-us")
                .doesNotSay("stale")
                .offers(BOTH_BUTTONS);

        assertThat(asOtherRep().in(US).everythingSaid()).as("private").isEmpty();
        stage.sentOnly();
    }

    @Test
    void answer_thatIsOverdue_saysHowStaleItIs() {
        var content = SomeEntries.someContent("Can a unicycle rental run ads?");
        SomeEntries.publish(knowledge, content);
        long daysOverdue =
                LocalDate.now(clock).toEpochDay() - content.reviewBy().toEpochDay();

        asRep().in(US)
                .asksUntilItSays(
                        "Can a unicycle rental run ads?",
                        "This answer is stale. It was due for review on 10 Jul 2026 (" + daysOverdue + " days ago)");
    }

    @Test
    void ruling_isCited_withWhoDecided_forWhatAndUntilWhen() {
        LocalDate expiry = LocalDate.now(clock).plusDays(60);
        SomeEntries.publish(
                knowledge,
                SomeEntries.someRuling("Can a fermented tea carousel run ads?").toBuilder()
                        .effectiveFrom(LocalDate.of(2026, 1, 12))
                        .expiresOn(expiry)
                        .build());

        asRep().in(US)
                .asksUntilItSays("Can a fermented tea carousel run ads?", " v2, ruled by Policy lead NA on 2026-01-09")
                .says("It is for: Kombucha under 0.5 % ABV", "Holds from 12 Jan 2026 until " + Texts.day(expiry));
    }

    @Test
    void sameQuestion_inTheOtherMarketsChannel_isAnsweredForThatMarket() {
        asRep().in(US)
                .ask("Can a craft brewery, winery or distillery run ads?")
                .says("Market\nUnited States", "taken from the channel");
        asRep().in(CANADA)
                .ask("Can a craft brewery, winery or distillery run ads?")
                .says("Market\nCanada", "taken from the channel");
    }

    @Test
    void mention_isAnsweredInItsThread_whereAllSeeIt() {
        String ts = asRep().in(US).say("@integrity " + BREWERY);

        Seen answer = asOtherRep()
                .in(US)
                .reads("May be allowed if the advertiser goes through")
                .isInThreadOf(ts)
                .offers(BOTH_BUTTONS);
        assertThat(answer.words()).contains("United States");
        stage.sentOnly("chat.postMessage " + US);
    }

    @Test
    void mention_insideAThread_isAnsweredThere() {
        String root = asOtherRep().in(US).say("morning all, who knows about beer?");
        asRep().in(US).sayInThread(root, "@integrity " + BREWERY);

        asRep().in(US).reads("May be allowed if the advertiser goes through").isInThreadOf(root);
    }

    @Test
    void directMessage_isAnsweredThere() {
        asRep().sayAndRead(BREWERY)
                .isNotInAThread()
                .says("May be allowed if the advertiser goes through")
                .offers(BOTH_BUTTONS);
        stage.sentOnly("chat.postMessage D0REPMAYA");
    }

    @Test
    void talkBetweenPeople_isNoneOfTheDesksBusiness() {
        asRep().in(US).say("can a craft brewery run ads in the US?");
        stage.sentOnly();
    }

    @Test
    void solved_isThankedFor_andNothingElseHappens() {
        Seen answer = asRep().in(US).ask(BREWERY);

        answer.press("Yes, solved")
                .says("You marked this as solved. Thank you.")
                .offers();

        stage.sentOnly("response_url");
    }

    @Test
    void notQuite_pressedByAnybodyElse_isRefused() {
        Seen answer = asRep().in(US).sayAndReadThread("@integrity " + BREWERY);

        answer.as(asOtherRep()).press("No, not quite");

        asOtherRep().in(US).isTold("Only the person who asked can do this.");
        answer.offers(BOTH_BUTTONS);
        stage.sentOnly("chat.postMessage " + US, "response_url");
    }

    @Test
    void questionForAnotherTeam_isReferred_withoutATicket() {
        asRep().in(US)
                .ask("pixel isn't firing")
                .says("This belongs to another team", "No ticket was opened.")
                .offers(BOTH_BUTTONS);
        stage.sentOnly();
    }

    @Test
    void unclearQuestion_offersAChoice_andShowsWhatWasPicked() {
        Seen choice = asRep().in(US).ask("can I promote drinks?").says("I am not sure which of these you mean.");
        assertThat(choice.buttons()).contains("Show this", "None of these, open a ticket");

        assertThat(choice.press("Show this").buttons()).doesNotContain("Show this");
    }

    @Test
    void unclearQuestion_noneOfThese_opensATicket() {
        Seen choice = asRep().in(US).ask("can I promote drinks?");
        assertThat(choice.buttons()).contains("None of these, open a ticket");

        choice.press("None of these, open a ticket").says("No approved answer exists for this.");

        asStaff().card(choice.ticket()).says("Why a person: The asker said none of the suggestions fits.");
    }

    @Test
    void entryThatNeedsAPerson_opensATicket_andTellsWhatIsKnown() {
        Seen told = asRep().in(US).ask("weight loss injection by prescription US");
        told.says("A person has to decide this. Ticket INT-", "What is known so far")
                .offers("Add details", "Never mind");
        asStaff().card(told.ticket()).says("weight loss injection by prescription US");
    }

    @Test
    void shortcut_asksByForm_andRepliesDirectly() {
        asRep().usesAskShortcut().write("Your question", BREWERY).submit();

        assertThat(asRep().form().words()).contains("Your reply is on its way");
        asRep().reads("May be allowed if the advertiser goes through").offers(BOTH_BUTTONS);
    }

    @Test
    void help_tellsWhatOneCanDo_whereverOneAsks() {
        String[] all = {"/integrity help", "/integrity my", "/integrity digest now", "can a craft brewery run ads"};
        asRep().in(US).ask("help").isPrivate().says(all);
        asRep().in(US).ask("  HELP ").says(all);
        asRep().sayAndRead("help").says(all);
        asRep().in(US).sayAndReadThread("@integrity help").says(all);
    }
}
