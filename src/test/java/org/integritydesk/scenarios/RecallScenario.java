package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.integritydesk.answering.RecallDesk;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** An answer that people got changes. */
@QuarkusTest
class RecallScenario extends Scenario {
    @Inject
    Library library;

    @Inject
    RecallDesk recalls;

    @Test
    void whoeverGotTheAnswer_hearsWhatChanged_onceEach_privately() {
        Entry entry = publish("Can a samba school parade run ads?");
        Seen reply =
                asRep().in(US).sayAndReadThread("@integrity " + entry.content().question());
        asOtherRep().in(US).ask(entry.content().question()).says("May be allowed if");

        library.change(entry, SomeEntries.answering(entry.content(), "Only with a permit for the drums."));
        letAMinutePass(entry);

        asRep().reads("An answer you got has changed.")
                .says(
                        "You asked on ",
                        "look at it",
                        entry.content().question(),
                        "May be allowed if the advertiser qualifies.",
                        "What changed: the answer.",
                        "Only with a permit for the drums.");
        asOtherRep()
                .reads("An answer you got has changed.")
                .says("Only with a permit for the drums.")
                .doesNotSay("look at it");
        letAMinutePass(entry);
        stage.settle();
        assertThat(asRep().everythingSaid()).hasSize(1);
        assertThat(asRep().in(US).everythingSaid()).as("in the channel").hasSize(1);
        reply.says("May be allowed if the advertiser qualifies.");
    }

    @Test
    void retiredAnswer_isTakenBack() {
        Entry entry = publish("Can a bossa nova cruise run ads?");
        asRep().in(US).ask(entry.content().question());

        library.retire(entry);
        letAMinutePass(entry);

        asRep().reads("An answer you got is not valid any more.")
                .says("There is no approved answer in its place. Please do not rely on it");
    }

    @Test
    void whoeverIsWithAPerson_isNotTold() {
        Entry entry = publish("Can a lambada night run ads?");
        asRep().in(US).ask(entry.content().question()).press("No, not quite").press("Incorrect");
        stage.settle();

        library.change(entry, SomeEntries.answering(entry.content(), "Only until ten."));
        letAMinutePass(entry);

        stage.settle();
        assertThat(asRep().everythingSaid()).isEmpty();
    }

    @Test
    void whatCannotBeSentNow_isSentLater_once() {
        Entry entry = publish("Can a cumbia bus run ads?");
        asRep().in(US).ask(entry.content().question());
        library.change(entry, SomeEntries.answering(entry.content(), "Only while parked."));
        stage.failNext("chat.postMessage", 2, new Fault.ServerError());

        letAMinutePass(entry);

        asRep().reads("Only while parked.");
        stage.settle();
        assertThat(asRep().everythingSaid()).hasSize(1);
    }

    private Entry publish(String question) {
        return library.publish(SomeEntries.someContent(question));
    }

    private void letAMinutePass(Entry entry) {
        stage.count(
                "with moved as (update recall_due set due_at = due_at - interval '1 minute' where entry_id = ?"
                        + " returning 1) select count(*) from moved",
                entry.id().value());
        recalls.tellDue();
    }
}
