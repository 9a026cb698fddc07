package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.integritydesk.insights.Gap;
import org.integritydesk.insights.Gaps;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing answers a question: that is noted, told to whoever can change it, and crossed out once something does. */
@QuarkusTest
class GapLogScenario extends Scenario {
    @Inject
    Gaps gaps;

    @Inject
    Library library;

    /** Alerts of what other tests asked. */
    private long before;

    @BeforeEach
    void sortWhatOthersAsked() {
        long sorted;
        do {
            sorted = stage.count("select count(*) from gap_question");
            gaps.keep();
        } while (stage.count("select count(*) from gap_question") > sorted);
        stage.settle();
        before = alerts();
    }

    @Test
    void askedByTwo_threeTimes_isTheOwnersBusiness_once_withoutNames() {
        asRep().in(US)
                .ask("May a Trollhammer axe throwing regatta be promoted?")
                .ticket();
        gaps.keep();
        stage.settle();
        assertThat(alerts()).as("one person's question has its ticket").isEqualTo(before);

        asOtherRep()
                .in(US)
                .ask("May a Trollhammer axe throwing regatta be promoted")
                .ticket();
        asRep().in(US)
                .ask("may an axe throwing regatta of Trollhammer be promoted?")
                .ticket();
        gaps.keep();

        asStaff()
                .in(TRIAGE)
                .reads("Nothing in the FAQ answers this, and it was asked 3 times")
                .doesNotSay("Trollhammer", "Maya", "Sam");
        gaps.keep();
        asOtherRep()
                .in(US)
                .ask("May a Trollhammer axe throwing regatta be promoted, please?")
                .ticket();
        gaps.keep();
        stage.settle();
        assertThat(alerts()).as("still").isEqualTo(before + 1);
    }

    @Test
    void areaWithAnOwner_isTheirBusiness_once_andNotTheChannels() {
        long toOwner = alerts(asEditor());
        String asked = "May a trombone relay of toddlers across the dunes be promoted";
        asRep().in(US).ask(asked).ticket();
        asOtherRep().in(US).ask(asked + "?").ticket();
        asRep().in(US).ask(asked + ", please?").ticket();
        gaps.keep();

        asEditor().reads("Nothing in the FAQ answers this, and it was asked 3 times");
        asOtherRep().in(US).ask(asked + ", or not?").ticket();
        gaps.keep();
        stage.settle();

        assertThat(alerts(asEditor())).as("to the owner").isEqualTo(toOwner + 1);
        assertThat(alerts()).as("to the channel").isEqualTo(before);
    }

    @Test
    void publishedEntry_closesTheGap_thatItAnswers_andNoOther_untilItIsRetired() {
        String asked = "May a tuba marathon across the glacier be promoted?";
        String other = "Could a yak grooming contest be promoted on a barge?";
        asRep().in(US).ask(asked).ticket();
        asRep().in(US).ask(other).ticket();
        gaps.keep();
        long gap = gapOf(asked);
        long otherGap = gapOf(other);
        assertThat(find(gap).isOpen()).isTrue();

        Entry unrelated = library.publish(SomeEntries.someContent("Can a zither shop run ads?"));
        gaps.keep();
        assertThat(find(gap).isOpen())
                .as("what was published is about something else")
                .isTrue();

        Entry entry = library.publish(SomeEntries.someContent(asked));
        gaps.keep();

        assertThat(find(gap).closedBy()).isEqualTo(entry.id());
        assertThat(find(otherGap).isOpen()).isTrue();
        assertThat(unrelated.id()).isNotEqualTo(entry.id());

        library.retire(entry);
        gaps.keep();

        Gap again = find(gap);
        assertThat(again.isOpen()).isTrue();
        assertThat(again.reopenedAt()).isNotNull();
    }

    private Gap find(long gap) {
        return gaps.find(gap).orElseThrow();
    }

    /** 0: it is in none. */
    private long gapOf(String question) {
        return stage.count(
                "select m.gap from gap_question m join question q on q.id = m.question where q.text = ? order by q.id desc",
                question);
    }

    private long alerts() {
        return alerts(asStaff().in(TRIAGE));
    }

    private static long alerts(Person reader) {
        return reader.everythingSaid().stream()
                .map(Seen::words)
                .filter(words -> words.contains("Nothing in the FAQ answers this"))
                .count();
    }
}
