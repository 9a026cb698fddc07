package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.digest.SomeWeek.BREWERY;
import static org.integritydesk.digest.SomeWeek.CASINO;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.WEEK;
import static org.integritydesk.digest.SomeWeek.WEEK_BEFORE;
import static org.integritydesk.digest.SomeWeek.material;
import static org.integritydesk.digest.SomeWeek.theme;
import static org.integritydesk.digest.SomeWeek.times;
import static org.integritydesk.digest.SomeWeek.write;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class TopEditorTest {
    @Test
    void entriesAskedForLessThanThreeTimes_areNotNamed() {
        List<SomeWeek.Asks> questions = new ArrayList<>();
        questions.addAll(times(3, BREWERY, THIS_WEEK));
        questions.addAll(times(2, CASINO, THIS_WEEK));
        questions.addAll(times(5, CASINO, WEEK_BEFORE));

        DigestEdition edition = write(US, questions, List.of(), List.of(), List.of());

        assertThat(edition.top())
                .containsExactly(new DigestEdition.TopIssue(
                        "Can a brewery run ads?",
                        3,
                        0,
                        "May be allowed if the advertiser qualifies.",
                        List.copyOf(BREWERY.content().markets()),
                        BREWERY.content().sources().getFirst().url(),
                        "en",
                        null));
    }

    @Test
    void top_isTheMostAskedFirst_fiveAtMost() {
        List<Entry> entries = IntStream.range(0, 7)
                .mapToObj(i -> someEntry("entry-" + i, someContent("Question " + i + "?")))
                .toList();
        List<SomeWeek.Asks> questions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            questions.addAll(times(3 + i / 2, entries.get(i), THIS_WEEK));
        }

        DigestEdition edition =
                DigestEditor.write(US, WEEK, material(questions, List.of(), List.of(), entries, List.of(), List.of()));

        assertThat(edition.top())
                .extracting(DigestEdition.TopIssue::question)
                .containsExactly("Question 6?", "Question 4?", "Question 5?", "Question 2?", "Question 3?");
    }

    @Test
    void entriesNoLongerPublished_areNotTop() {
        List<SomeWeek.Asks> questions = times(4, someEntry("gone", someContent("Gone?")), THIS_WEEK);

        assertThat(write(US, questions, List.of(), List.of(), List.of()).top()).isEmpty();
    }

    @Test
    void themes_comeBeforeEntries_withTheirAnswerAndWhatIsDoneAboutThem() {
        var improving = new Improving(
                List.of(
                        theme(1, "Beer, craft brewery", 4, 6, BREWERY),
                        theme(2, "Parrot circus", 9, 0, null),
                        theme(3, "Twice only", 2, 8, null)),
                List.of(
                        new Improvements.Ongoing(2, "TRAINING", "Parrot circus", LocalDate.of(2026, 3, 20), null),
                        new Improvements.Ongoing(2, "CAPACITY", "Parrot circus", LocalDate.of(2026, 4, 20), null)),
                List.of(),
                List.of());

        List<DigestEdition.TopIssue> top = write(US, improving, times(5, CASINO, THIS_WEEK), BREWERY, CASINO)
                .top();

        assertThat(top)
                .containsExactly(
                        new DigestEdition.TopIssue(
                                "Parrot circus",
                                9,
                                0,
                                null,
                                List.of(Market.US),
                                null,
                                null,
                                new DigestEdition.Work("TRAINING", LocalDate.of(2026, 3, 20))),
                        new DigestEdition.TopIssue(
                                "Beer, craft brewery",
                                4,
                                6,
                                "May be allowed if the advertiser qualifies.",
                                List.of(Market.US),
                                BREWERY.content().sources().getFirst().url(),
                                "en",
                                null));
    }

    /** Three questions of two people point at both of them. */
    @Test
    void themesOfFewPeople_areNotTold_andAnAnswerThatWasTakenBack_isNone() {
        var ofTwo = new ThemeWeek(1, "Of two", 3, 2, 9, 9, Set.of(), null);
        var fewBefore = new ThemeWeek(2, "Few before", 3, 3, 5, 2, Set.of(), BREWERY.id());

        List<DigestEdition.TopIssue> top = write(
                        US, new Improving(List.of(ofTwo, fewBefore), List.of(), List.of(), List.of()), List.of())
                .top();

        assertThat(top)
                .containsExactly(new DigestEdition.TopIssue("Few before", 3, null, null, List.of(), null, null, null));
    }

    @Test
    void asLongAsNoThemeCanBeTold_entriesAre() {
        var improving = new Improving(List.of(theme(1, "Once", 1, 0, null)), List.of(), List.of(), List.of());

        assertThat(write(US, improving, times(3, BREWERY, THIS_WEEK), BREWERY).top())
                .extracting(DigestEdition.TopIssue::question)
                .containsExactly("Can a brewery run ads?");
    }
}
