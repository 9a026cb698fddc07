package org.integritydesk.answering;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.integritydesk.knowledge.EntryContent;

/** What is different in substance between two versions of an answer; wording, variants and dates are not substance. */
public enum AnswerChange {
    HANDLING("who decides"),
    ANSWER("the answer"),
    MARKETS("the markets it is for"),
    CONDITIONS("the conditions");

    private final String label;

    AnswerChange(String label) {
        this.label = label;
    }

    /** What changed, in words people read. */
    public String label() {
        return label;
    }

    /** All that is different (pure); empty: the same in substance. */
    static Set<AnswerChange> between(EntryContent before, EntryContent after) {
        Set<AnswerChange> changes = EnumSet.noneOf(AnswerChange.class);
        if (before.kind() != after.kind()) {
            changes.add(HANDLING);
        }
        if (!plain(before.answer()).equals(plain(after.answer()))) {
            changes.add(ANSWER);
        }
        if (!before.markets().equals(after.markets())) {
            changes.add(MARKETS);
        }
        if (!plain(before.conditions()).equals(plain(after.conditions()))) {
            changes.add(CONDITIONS);
        }
        return changes;
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(AnswerChange::plain).toList();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
