package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.answering.RecallDesk;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** An answer that is too long for a message: its beginning is shown, and every word of it is a press away. */
@QuarkusTest
class FullAnswerScenario extends Scenario {
    private static final String LAST = "And that is the very last word.";

    @Inject
    Library library;

    @Inject
    RecallDesk recalls;

    @Inject
    Wire wire;

    @Test
    void longAnswer_isShortened_andOpensWhole_whereverItWasAsked() {
        Entry entry = publish("Can a rumba train run ads in the US?");
        String question = entry.content().question();

        for (Seen reply : new Seen[] {
            asRep().in(US).ask(question),
            asRep().sayAndRead(question),
            asRep().in(US).sayAndReadThread("@integrity " + question)
        }) {
            reply.says("Paragraph 1 ", "…").doesNotSay(LAST).offers("Full answer", "Yes, solved", "No, not quite");

            Form whole = reply.opensForm("Full answer");

            assertThat(whole.title()).isEqualTo("Full answer");
            assertThat(whole.words())
                    .contains(
                            question, LAST, "Conditions", "Source: ", entry.id().value() + " v" + entry.version());
            IntStream.rangeClosed(1, 40).forEach(i -> assertThat(whole.words()).contains("Paragraph " + i + " "));
        }
        assertThat(stage.sent()).contains("views.open", "views.update");
    }

    @Test
    void whoeverReadsItInTheChannel_mayOpenIt_nobodyElse() {
        Entry entry = publish("Can a salsa ferry run ads?");
        Seen inChannel =
                asRep().in(US).sayAndReadThread("@integrity " + entry.content().question());
        assertThat(inChannel.as(asOtherRep()).opensForm("Full answer").words()).contains(LAST);

        Seen alone = asRep().in(US).ask(entry.content().question());
        String question = alone.words().replaceAll("(?s).*Q-(\\d+).*", "$1");
        wire.clickToOpen(SAM, US, "answer.full", question);
        assertThat(asOtherRep().form().words())
                .contains("There is no answer here that you can open.")
                .doesNotContain("Paragraph");
        wire.clickToOpen(SAM, US, "answer.full_now", question);
        assertThat(asOtherRep().form().words()).doesNotContain("Paragraph");
    }

    @Test
    void shortAnswer_hasNoSuchButton() {
        asRep().in(US).ask("can a craft brewery run ads in the US?").offers("Yes, solved", "No, not quite");
    }

    @Test
    void whenSlackIsLate_theyArePromptedToPressAgain() {
        Entry entry = publish("Can a tango tram run ads?");
        Seen reply = asRep().in(US).ask(entry.content().question());
        stage.failNext("views.open", 1, new Fault.Refused("expired_trigger_id"));

        reply.press("Full answer");

        asRep().in(US).isTold("Slack could not open the form in time. Please press the button again.");
    }

    @Test
    void newsOfAChangedAnswer_opensItAsItIsNow() {
        Entry entry = library.publish(SomeEntries.someContent("Can a polka pier run ads?"));
        asRep().in(US).ask(entry.content().question());
        library.change(entry, SomeEntries.answering(entry.content(), longAnswer("Can a waltz gondola run ads?")));
        stage.count(
                "with moved as (update recall_due set due_at = due_at - interval '1 minute' where entry_id = ?"
                        + " returning 1) select count(*) from moved",
                entry.id().value());
        recalls.tellDue();

        Seen news = asRep().reads("An answer you got has changed.").doesNotSay(LAST);

        assertThat(news.opensForm("Full answer").words()).contains("Paragraph 40 ", LAST);
    }

    @Test
    void longResolution_isShortenedInTheNews_andOnTheCard_andOpensForItsPeopleOnly() {
        String ticket = ticketFor("may a dulcimer derby run?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, longAnswer("Can a waltz gondola run ads?"));

        Seen news = asRep().reads(ticket + " has an answer")
                .doesNotSay(LAST)
                .says("more characters, kept with the ticket.")
                .offers("Full answer", "Solved", "Reopen");
        assertThat(news.opensForm("Full answer").words()).contains("Paragraph 1 ", "Paragraph 40 ", LAST);
        Seen card = asStaff().card(ticket);
        card.doesNotSay(LAST);
        assertThat(card.opensForm("Full answer").words()).contains(LAST, "History");

        wire.clickToOpen(SAM, US, "ticket.full_answer", ticket.substring("INT-".length()));
        assertThat(asOtherRep().form().words())
                .contains(ticket, "that you can see.")
                .doesNotContain("Paragraph");
    }

    @Test
    void internalNotes_areNoPartOfIt() {
        String ticket = ticketFor("may a sitar sprint run?");
        Seen card = asStaff().claims(ticket);
        stage.settle();
        asStaff().in(TRIAGE).sayInThread(card.ts(), "note: between us: the advertiser lies");
        stage.settle();
        asStaff().resolves(ticket, longAnswer("Can a waltz gondola run ads?"));

        assertThat(asRep().reads(ticket + " has an answer")
                        .opensForm("Full answer")
                        .words())
                .contains(LAST)
                .doesNotContain("between us");
    }

    private Entry publish(String question) {
        return library.publish(SomeEntries.answering(SomeEntries.someContent(question), longAnswer(question)));
    }

    /** Just as long as an answer may be. */
    private static String longAnswer(String question) {
        String answer = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "Paragraph " + i + " on it: " + question + " May be allowed.")
                .collect(Collectors.joining("\n\n", "", "\n\n" + LAST));
        assertThat(answer).hasSizeBetween(2_510, 3_000);
        return answer;
    }
}
