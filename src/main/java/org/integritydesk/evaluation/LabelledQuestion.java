package org.integritydesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.answering.Outcome;
import org.integritydesk.taxonomy.Market;

/**
 * A question as people type it, with what is right to do with it.
 *
 * @param kind what sort of question it is
 * @param language for example {@code en}
 * @param market what the desk knows besides the words, for example from the channel
 * @param outcomes what may be done
 * @param entries those that may answer it or must be among the suggestions; empty: none
 */
public record LabelledQuestion(
        String id,
        Half half,
        Kind kind,
        String language,
        Market market,
        String text,
        Set<Outcome> outcomes,
        Set<String> entries) {

    /** Nothing is fitted, written or chosen by looking at the judging half. */
    public enum Half {
        TUNING,
        JUDGING
    }

    /** What sort of question it is. */
    public enum Kind {
        /** An ordinary entry answers it. */
        ANSWERABLE,
        /** There is a rule, but a fact that decides is missing. */
        AMBIGUOUS,
        /** There is no clear rule, or the sources disagree. */
        GAP,
        /** Not ads moderation. */
        OUT_OF_SCOPE,
        /** Asks for what the desk must not give, or tries to steer it. */
        HOSTILE
    }

    /** Fields of a line; further ones are notes. */
    private static final int FIELDS = 8;

    private static final int FILLED = 6;

    /**
     * Reads a file with a header: id, half, kind, language, market, text, outcomes, entries.
     *
     * @throws QuestionSet.MalformedSetException a line is not a labelled question
     * @throws IOException the file cannot be read
     */
    public static List<LabelledQuestion> read(Path file) throws IOException {
        return QuestionSet.rows(file, FIELDS, FILLED).stream()
                .skip(1)
                .map(LabelledQuestion::of)
                .toList();
    }

    private static LabelledQuestion of(List<String> fields) {
        try {
            return new LabelledQuestion(
                    fields.getFirst(),
                    Half.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                    Kind.valueOf(fields.get(2).toUpperCase(Locale.ROOT)),
                    fields.get(3),
                    Market.valueOf(fields.get(4)),
                    fields.get(5).replace("\\n", "\n"),
                    parts(fields.get(6)).stream().map(Outcome::valueOf).collect(Collectors.toUnmodifiableSet()),
                    parts(fields.get(7)));
        } catch (IllegalArgumentException unknown) {
            throw new QuestionSet.MalformedSetException(fields.getFirst() + ": " + unknown.getMessage());
        }
    }

    private static Set<String> parts(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
