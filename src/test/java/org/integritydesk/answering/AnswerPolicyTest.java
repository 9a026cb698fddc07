package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.Thresholds;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPolicyTest {
    private static final Thresholds THRESHOLDS = new Thresholds(0.6, 0.3);

    /** Similarities best first, and what comes of them; thresholds: answer from 0.60, suggest from 0.30. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    -                   | NOTHING_FOUND
                    0.29                | NOTHING_FITS
                    0.299 0.298 0.297   | NOTHING_FITS
                    0.30                | suggest 1
                    0.59                | suggest 1
                    0.59 0.31 0.29      | suggest 2
                    0.5 0.45 0.4 0.35   | suggest 3
                    0.60                | answer 1
                    0.60 0.52           | answer 1
                    0.60 0.54           | suggest 2
                    0.90 0.88 0.86 0.84 | suggest 3
                    0.65 0.60 0.20      | suggest 2
                    0.98 0.95           | suggest 2
                    1.0  0.98           | answer 1
                    1.0  1.0            | answer 1
                    0.999 0.998         | answer 1
                    """)
    void decision_byTheTable(String similarities, String expected) {
        List<Candidate> found = new ArrayList<>();
        if (!similarities.equals("-")) {
            for (String similarity : similarities.split("\\s+")) {
                found.add(candidate(found.size() + 1, Double.parseDouble(similarity), EntryKind.FAQ));
            }
        }

        assertThat(inWords(AnswerPolicy.decide(new SearchResult(found, THRESHOLDS, 1, true), Market.US)))
                .isEqualTo(expected);
    }

    @Test
    void searchThatIsDown_goesToAPerson_whateverItFound() {
        SearchResult found = new SearchResult(List.of(candidate(1, 1.0, EntryKind.FAQ)), THRESHOLDS, 0, false);

        assertThat(AnswerPolicy.decide(found, Market.US))
                .isEqualTo(new Decision.Escalate(WhyEscalated.SEARCH_FAILED, null));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void entryThatFits_meansWhatItsKindSays(EntryKind kind) {
        Candidate best = candidate(1, 0.8, kind);

        Decision decision = AnswerPolicy.decide(new SearchResult(List.of(best), THRESHOLDS, 1, true), Market.US);

        assertThat(decision)
                .isEqualTo(
                        switch (kind) {
                            case FAQ -> new Decision.Answer(best.entry());
                            case REFERRAL -> new Decision.Refer(best.entry());
                            case ESCALATE -> new Decision.Escalate(WhyEscalated.ENTRY_SAYS_SO, best.entry());
                        });
    }

    @Test
    void rivalOfAnotherKind_isARivalToo() {
        SearchResult found = new SearchResult(
                List.of(candidate(1, 0.8, EntryKind.FAQ), candidate(2, 0.79, EntryKind.ESCALATE)), THRESHOLDS, 1, true);

        assertThat(inWords(AnswerPolicy.decide(found, Market.US))).isEqualTo("suggest 2");
    }

    @Test
    void entryForOneMarket_isOnlySuggested_toSomebodyWhoDidNotSayTheirs() {
        Candidate canadian = candidate(1, 1.0, EntryKind.FAQ, Set.of(Market.CA));
        SearchResult found = new SearchResult(List.of(canadian), THRESHOLDS, 1, true);

        assertThat(AnswerPolicy.decide(found, Market.UNSPEC)).isEqualTo(new Decision.Suggest(List.of(canadian)));
        assertThat(AnswerPolicy.decide(found, Market.CA)).isEqualTo(new Decision.Answer(canadian.entry()));
    }

    @Test
    void suggestions_areTheBestFirst() {
        List<Candidate> found = List.of(
                candidate(1, 0.5, EntryKind.FAQ), candidate(2, 0.4, EntryKind.FAQ), candidate(3, 0.1, EntryKind.FAQ));

        assertThat(AnswerPolicy.decide(new SearchResult(found, THRESHOLDS, 1, true), Market.US))
                .isEqualTo(new Decision.Suggest(found.subList(0, 2)));
    }

    private static String inWords(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer ->
                "answer " + answer.entry().id().value().replace("entry-", "");
            case Decision.Refer refer -> "refer " + refer.entry().id();
            case Decision.Suggest suggest -> "suggest " + suggest.candidates().size();
            case Decision.Escalate escalate -> escalate.why() + (escalate.entry() == null ? "" : " by entry");
        };
    }

    private static Candidate candidate(int number, double similarity, EntryKind kind) {
        return candidate(number, similarity, kind, Set.of(Market.NA));
    }

    private static Candidate candidate(int number, double similarity, EntryKind kind, Set<Market> markets) {
        EntryContent some = someContent("Question " + number + "?");
        EntryContent content = new EntryContent(
                kind,
                some.question(),
                some.variants(),
                some.answer(),
                some.area(),
                some.also(),
                some.issueType(),
                markets,
                some.conditions(),
                some.nextStep(),
                some.escalateIf(),
                some.route(),
                some.sources(),
                some.mark(),
                some.verifiedOn(),
                some.reviewBy(),
                some.owner(),
                some.language());
        Entry entry = someEntry("entry-" + number, content);
        return new Candidate(entry, similarity, similarity, some.question(), List.of());
    }
}
