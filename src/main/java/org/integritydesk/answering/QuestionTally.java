package org.integritydesk.answering;

import java.util.Map;
import org.integritydesk.knowledge.EntryId;

/**
 * Questions of a span of time, counted.
 *
 * @param asked all of them
 * @param answered of these, answered or referred, and nobody was called
 * @param solved of these, said by the asker to be solved
 * @param entries how often each entry was shown, and nobody was called
 */
public record QuestionTally(int asked, int answered, int solved, Map<EntryId, Integer> entries) {
    /** There were none. */
    public static final QuestionTally NONE = new QuestionTally(0, 0, 0, Map.of());

    public QuestionTally {
        entries = Map.copyOf(entries);
    }
}
