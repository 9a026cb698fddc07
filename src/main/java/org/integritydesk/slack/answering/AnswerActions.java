package org.integritydesk.slack.answering;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.Offer;

/** Names of what one can press on an answer; values are ids of questions, and of entries after a slash. */
public final class AnswerActions {
    public static final String SOLVED = "answer.solved";
    public static final String NOT_QUITE = "answer.not_quite";
    public static final String CHOOSE = "answer.choose";
    public static final String NONE_OF_THESE = "answer.none_of_these";

    /** The options of a question asked back: side by side, each needs a name of its own. */
    public static final List<String> OPTIONS = IntStream.rangeClosed(1, Offer.MOST_OPTIONS)
            .mapToObj(n -> "answer.option_" + n)
            .toList();

    public static final String LEGAL_SIDE = "answer.legal_side";

    /** Shows an entry; the value is its id. */
    public static final String SHOW_ENTRY = "answer.show_entry";

    /** Shows staff why a question got its reply. */
    public static final String WHY = "answer.why";

    /** Shows the whole answer as it was given; the value is the question's id. */
    public static final String FULL = "answer.full";

    /** Shows the whole answer as it is now, to somebody who heard that it changed; value as above. */
    public static final String FULL_NOW = "answer.full_now";

    private AnswerActions() {}

    /** "It is because …". */
    public static String because(Complaint complaint) {
        return "answer.because_" + complaint.name().toLowerCase(Locale.ROOT);
    }
}
