package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.Signals;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPolicyTest {
    /** Answer from 0.70, suggest from 0.30, and no answer below the cosine 0.60. */
    private static final Gate GATE = new Gate(0, 0.70, 0.30, 0.60);

    private static final double SURE = 0.80;

    /** Confidence and cosine of the best candidate, and what comes of it. */
    @ParameterizedTest(name = "confidence {0}, cosine {1} → {2}")
    @CsvSource({
        "0.00, 0.90, NOTHING_FITS",
        "0.29, 0.90, NOTHING_FITS",
        "0.30, 0.90, suggest 1",
        "0.30, 0.20, suggest 1",
        "0.69, 0.90, suggest 1",
        "0.70, 0.60, answer 1",
        "0.70, 0.59, suggest 1",
        "0.99, 0.59, suggest 1",
        "0.99, 0.99, answer 1",
        "0.30, 0.98, answer 1",
        "0.30, 0.97, suggest 1",
        "0.29, 0.98, NOTHING_FITS"
    })
    void decision_byConfidenceAndFloor(double confidence, double cosine, String expected) {
        Candidate best = candidate(1, 1.0, cosine, EntryKind.FAQ, Set.of(Market.NA));

        assertThat(inWords(AnswerPolicy.decide(found(confidence, List.of(best)), Market.US)))
                .isEqualTo(expected);
    }

    @Test
    void nothingFound_goesToAPerson() {
        assertThat(inWords(AnswerPolicy.decide(found(0, List.of()), Market.US))).isEqualTo("NOTHING_FOUND");
    }

    @Test
    void searchThatIsDown_goesToAPerson_whateverItFound() {
        var down = new SearchResult(
                "question", List.of(), List.of(candidate(1, 1.0, EntryKind.FAQ)), 2, 1, GATE, 0, "model", false);

        assertThat(AnswerPolicy.decide(down, Market.US))
                .isEqualTo(new Decision.Escalate(WhyEscalated.SEARCH_FAILED, null));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void entryThatFits_meansWhatItsKindSays(EntryKind kind) {
        Candidate best = candidate(1, 1.0, kind);

        assertThat(AnswerPolicy.decide(found(SURE, List.of(best)), Market.US))
                .isEqualTo(
                        switch (kind) {
                            case FAQ, RULING -> new Decision.Answer(best.entry());
                            case REFERRAL -> new Decision.Refer(best.entry());
                            case ESCALATE -> new Decision.Escalate(WhyEscalated.ENTRY_SAYS_SO, best.entry());
                        });
    }

    @Test
    void entryThatContradictsAnother_isNotAnsweredFlatly() {
        Candidate best = candidate(1, 1.0, EntryKind.FAQ);
        EntryContent content = best.entry().content().toBuilder()
                .conflictsWith(List.of(new EntryId("other")))
                .build();
        Candidate disputed = with(best, content);

        assertThat(AnswerPolicy.decide(found(SURE, List.of(disputed)), Market.US))
                .isEqualTo(new Decision.Escalate(WhyEscalated.ENTRIES_CONFLICT, disputed.entry()));
    }

    /** Scores of an answer and of an entry that is for people only. */
    @ParameterizedTest
    @CsvSource({"1.0, 0.95, suggest 2", "1.0, 0.91, suggest 2", "1.0, 0.89, answer 1"})
    void answerBesideAnUnsettledEntry_isNotGivenFlatly(double score, double unsettled, String expected) {
        var found =
                found(SURE, List.of(candidate(1, score, EntryKind.FAQ), candidate(2, unsettled, EntryKind.ESCALATE)));

        assertThat(inWords(AnswerPolicy.decide(found, Market.US))).isEqualTo(expected);
    }

    /** Scores of two entries of one policy area. */
    @ParameterizedTest
    @CsvSource({
        "1.0, 0.80, one two three four five six seven eight, suggest 2",
        "1.0, 0.74, one two three four five six seven eight, answer 1",
        "1.0, 0.80, one two three four five six seven eight nine, answer 1"
    })
    void terseQuestion_isNotAnsweredFlatly_whenItMayMeanAnotherEntryOfTheArea(
            double score, double other, String searched, String expected) {
        var found =
                found(searched, SURE, List.of(candidate(1, score, EntryKind.FAQ), candidate(2, other, EntryKind.FAQ)));

        assertThat(inWords(AnswerPolicy.decide(found, Market.US))).isEqualTo(expected);
    }

    /** Confidence, and the score of the second entry that is for people only. */
    @ParameterizedTest
    @CsvSource({"0.80, 0.95", "0.40, 0.95", "0.40, 0.85", "0.80, 0.85"})
    void unsettledEntries_withNothingElseClose_goToAPersonAtOnce(double confidence, double second) {
        var found = found(
                confidence, List.of(candidate(1, 1.0, EntryKind.ESCALATE), candidate(2, second, EntryKind.ESCALATE)));

        assertThat(inWords(AnswerPolicy.decide(found, Market.US))).isEqualTo("ENTRY_SAYS_SO by entry");
    }

    @Test
    void unsettledEntryBesideAnAnswer_isAChoice() {
        var found = found(0.5, List.of(candidate(1, 1.0, EntryKind.ESCALATE), candidate(2, 0.95, EntryKind.FAQ)));

        assertThat(inWords(AnswerPolicy.decide(found, Market.US))).isEqualTo("suggest 2");
    }

    /** Confidence, then score and markets, best first, to somebody who did not say their market. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    0.8 | 0.9 CA                   | asks CA:1
                    0.8 | 0.9 NA                   | answer 1
                    0.8 | 0.9 US+CA                | answer 1
                    0.8 | 0.9 GLOBAL               | answer 1
                    0.8 | 0.9 CA, 0.88 US          | asks US:2 CA:1
                    0.8 | 0.9 CA, 0.7 US           | asks US:2 CA:1
                    0.8 | 0.9 CA, 0.5 US           | asks CA:1
                    0.5 | 0.9 CA, 0.88 US          | asks US:2 CA:1
                    0.5 | 0.9 CA                   | suggest 1
                    0.5 | 0.9 CA, 0.5 US           | suggest 2
                    0.2 | 0.9 CA, 0.88 US          | NOTHING_FITS
                    0.8 | 0.9 US, 0.7 US           | asks US:1
                    0.8 | 0.9 US, 0.88 US          | suggest 2
                    0.8 | 0.9 US, 0.88 NA          | suggest 2
                    0.8 | 0.9 US, 0.7 NA           | asks US:1
                    0.8 | 0.9 US, 0.88 CA, 0.87 NA | suggest 3
                    0.8 | 0.9 NA, 0.88 CA          | suggest 2
                    """)
    void marketThatWasNotSaid_isAsked_whenTheAnswerIsForOneOnly(
            double confidence, String scoresAndMarkets, String expected) {
        List<Candidate> candidates = new ArrayList<>();
        for (String each : scoresAndMarkets.split(", ")) {
            String[] parts = each.split(" ");
            Set<Market> markets =
                    Arrays.stream(parts[1].split("\\+")).map(Market::valueOf).collect(Collectors.toSet());
            candidates.add(
                    candidate(candidates.size() + 1, Double.parseDouble(parts[0]), SURE, EntryKind.FAQ, markets));
        }

        assertThat(inWords(AnswerPolicy.decide(found(confidence, candidates), Market.UNSPEC)))
                .isEqualTo(expected);
    }

    @Test
    void sameQuestionOfAnotherArea_isNoCounterpart() {
        Candidate american = candidate(1, 0.9, SURE, EntryKind.FAQ, Set.of(Market.US));
        Candidate canadian = candidate(2, 0.7, SURE, EntryKind.FAQ, Set.of(Market.CA));
        Candidate elsewhere = with(
                canadian,
                canadian.entry().content().toBuilder().area(PolicyArea.HLT).build());

        assertThat(inWords(AnswerPolicy.decide(found(SURE, List.of(american, elsewhere)), Market.UNSPEC)))
                .isEqualTo("asks US:1");
    }

    @Test
    void marketThatWasSaid_isNotAsked() {
        Candidate canadian = candidate(1, 0.9, SURE, EntryKind.FAQ, Set.of(Market.CA));

        assertThat(AnswerPolicy.decide(found(SURE, List.of(canadian)), Market.CA))
                .isEqualTo(new Decision.Answer(canadian.entry()));
    }

    /** Scores and values of the same branch question ("-": none), best first. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0.9 wine, 0.85 beer             | asks wine:1 beer:2
                    0.9 wine, 0.85 beer, 0.82 gin   | asks wine:1 beer:2 gin:3
                    0.9 wine, 0.7 beer              | answer 1
                    0.9 wine, 0.85 beer, 0.84 -     | suggest 3
                    0.9 wine, 0.85 wine             | answer 1
                    0.9 -, 0.85 beer                | answer 1
                    """)
    void factThatWasNotSaid_isAsked_whenCloseEntriesDependOnIt(String scoresAndValues, String expected) {
        List<Candidate> candidates = new ArrayList<>();
        for (String each : scoresAndValues.split(", ")) {
            String[] parts = each.split(" ");
            Candidate some = candidate(candidates.size() + 1, Double.parseDouble(parts[0]), EntryKind.FAQ);
            candidates.add(
                    parts[1].equals("-")
                            ? some
                            : with(
                                    some,
                                    some.entry().content().toBuilder()
                                            .branch(new Branch("Which drink is it?", parts[1]))
                                            .build()));
        }

        assertThat(inWords(AnswerPolicy.decide(found(SURE, candidates), Market.US)))
                .isEqualTo(expected);
    }

    @Test
    void suggestions_areTheBestThree() {
        List<Candidate> candidates = List.of(
                candidate(1, 0.5, EntryKind.FAQ),
                candidate(2, 0.4, EntryKind.FAQ),
                candidate(3, 0.3, EntryKind.FAQ),
                candidate(4, 0.2, EntryKind.FAQ));

        assertThat(AnswerPolicy.decide(found(0.5, candidates), Market.US))
                .isEqualTo(new Decision.Suggest(candidates.subList(0, 3)));
    }

    private static SearchResult found(double confidence, List<Candidate> candidates) {
        return found("a question that says more than a few words do", confidence, candidates);
    }

    private static SearchResult found(String searched, double confidence, List<Candidate> candidates) {
        return new SearchResult(searched, List.of(), candidates, 1, confidence, GATE, 1, "model", true);
    }

    private static String inWords(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer ->
                "answer " + answer.entry().id().value().replace("entry-", "");
            case Decision.Refer refer -> "refer " + refer.entry().id();
            case Decision.Clarify clarify ->
                "asks "
                        + clarify.options().stream()
                                .map(option -> (option.market() == null ? option.label() : option.market()) + ":"
                                        + option.entry().id().value().replace("entry-", ""))
                                .collect(Collectors.joining(" "));
            case Decision.Suggest suggest -> "suggest " + suggest.candidates().size();
            case Decision.Escalate escalate -> escalate.why() + (escalate.entry() == null ? "" : " by entry");
        };
    }

    private static Candidate candidate(int number, double score, EntryKind kind) {
        return candidate(number, score, SURE, kind, Set.of(Market.NA));
    }

    private static Candidate candidate(int number, double score, double cosine, EntryKind kind, Set<Market> markets) {
        EntryContent content = someContent("Question " + number + "?").toBuilder()
                .kind(kind)
                .markets(markets)
                .build();
        return new Candidate(
                someEntry("entry-" + number, content),
                score,
                cosine,
                content.question(),
                List.of(),
                new Signals(cosine, 0, 0));
    }

    private static Candidate with(Candidate candidate, EntryContent content) {
        return new Candidate(
                someEntry(candidate.entry().id().value(), content),
                candidate.score(),
                candidate.similarity(),
                candidate.matchedWording(),
                candidate.matchedWords(),
                candidate.signals());
    }
}
