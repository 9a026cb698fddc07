package org.integritydesk.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The project's own labelled questions for the sample pack; see {@code src/test/resources/eval/README.md}. */
final class SampleSet {
    static final Path QUESTIONS = Path.of("src/test/resources/eval/questions.tsv");
    static final Path PACK = Path.of("src/main/resources/knowledge/entries");

    private SampleSet() {}

    static List<LabelledQuestion> questions() {
        try {
            return LabelledQuestion.read(QUESTIONS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
