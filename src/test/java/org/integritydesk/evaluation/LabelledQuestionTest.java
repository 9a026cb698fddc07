package org.integritydesk.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.answering.Outcome;
import org.integritydesk.evaluation.LabelledQuestion.Half;
import org.integritydesk.evaluation.LabelledQuestion.Kind;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.ParsedFile;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the project's own labelled questions; what the desk makes of them is judged in {@link QualityTest}. */
class LabelledQuestionTest {
    private static final List<LabelledQuestion> QUESTIONS = SampleSet.questions();
    private static final Map<String, EntryKind> PACK = EntryFiles.read(SampleSet.PACK).stream()
            .map(ParsedFile::entry)
            .map(ParsedEntry.Valid.class::cast)
            .collect(toMap(entry -> entry.id().value(), entry -> entry.content().kind()));

    @Test
    void everyField_isSaid() {
        assertThat(QUESTIONS).allSatisfy(question -> {
            assertThat(question.id()).matches("q\\d{3}");
            assertThat(question.market()).isNotEqualTo(Market.GLOBAL);
            assertThat(question.text()).isNotBlank();
        });
    }

    @Test
    void idsAndTexts_areUnique() {
        assertThat(QUESTIONS).extracting(LabelledQuestion::id).doesNotHaveDuplicates();
        assertThat(QUESTIONS).extracting(LabelledQuestion::text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"ANSWERABLE, 180", "AMBIGUOUS, 45", "GAP, 45", "OUT_OF_SCOPE, 45", "HOSTILE, 40"})
    void everyKind_isLargeEnoughAndSplitEvenly(Kind kind, int atLeast) {
        var halves = QUESTIONS.stream()
                .filter(question -> question.kind() == kind)
                .map(LabelledQuestion::half)
                .toList();

        assertThat(halves).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat((double) Collections.frequency(halves, Half.TUNING) / halves.size())
                .isCloseTo(0.5, within(0.1));
    }

    @Test
    void half_followsTheTextAlone() {
        assertThat(QUESTIONS)
                .allSatisfy(question -> assertThat(question.half())
                        .isEqualTo(secondByteOfSha256(question.text()) % 2 == 0 ? Half.TUNING : Half.JUDGING));
    }

    @Test
    void languages_otherThanEnglishHaveTenQuestionsEach() {
        assertThat(QUESTIONS.stream().collect(groupingBy(LabelledQuestion::language, counting())))
                .containsOnlyKeys("en", "fr", "es")
                .allSatisfy((language, count) -> assertThat(count).isGreaterThanOrEqualTo(10));
    }

    @Test
    void outcomes_fitTheKind() {
        assertThat(QUESTIONS)
                .allSatisfy(question -> assertThat(question.outcomes())
                        .isNotEmpty()
                        .isSubsetOf(
                                switch (question.kind()) {
                                    case ANSWERABLE, AMBIGUOUS, HOSTILE ->
                                        Set.of(Outcome.ANSWER, Outcome.CLARIFY, Outcome.SUGGEST, Outcome.ESCALATE);
                                    case GAP -> Set.of(Outcome.CLARIFY, Outcome.SUGGEST, Outcome.ESCALATE);
                                    case OUT_OF_SCOPE -> Set.of(Outcome.REFER, Outcome.SUGGEST, Outcome.ESCALATE);
                                }));
    }

    @Test
    void entries_areInThePack() {
        assertThat(QUESTIONS)
                .allSatisfy(question -> assertThat(question.entries()).isSubsetOf(PACK.keySet()));
    }

    @Test
    void anAnswer_isAllowedOnlyWithAFaqThatGivesIt() {
        assertThat(QUESTIONS)
                .filteredOn(question -> question.outcomes().contains(Outcome.ANSWER))
                .allSatisfy(
                        question -> assertThat(question.entries()).anyMatch(entry -> PACK.get(entry) == EntryKind.FAQ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q1\ttuning\tanswerable\ten\tUS\ttext\tANSWER",
                "q1\tquarter\tanswerable\ten\tUS\ttext\tANSWER\tid",
                "q1\ttuning\tsilly\ten\tUS\ttext\tANSWER\tid",
                "q1\ttuning\tanswerable\ten\tMOON\ttext\tANSWER\tid",
                "q1\ttuning\tanswerable\ten\tUS\ttext\tGUESS\tid"
            })
    void badLine_isRefused(String line, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("questions.tsv"), "header\tb\tc\td\te\tf\tg\th\n" + line);

        assertThatThrownBy(() -> LabelledQuestion.read(file)).isInstanceOf(QuestionSet.MalformedSetException.class);
    }

    private static int secondByteOfSha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.replace("\n", "\\n").getBytes(UTF_8))[1];
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
