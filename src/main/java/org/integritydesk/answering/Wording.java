package org.integritydesk.answering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryRules;

/** What an asker wrote, as far as it may become a wording of an entry (pure). Names only a person can find. */
public final class Wording {
    private static final int FEWEST_WORDS = 2;

    private Wording() {}

    /** The text in one line, without what points at somebody; empty: too little or too much is left. */
    public static Optional<String> of(String asked) {
        String line = Untraceable.of(asked);
        long words = Arrays.stream(normalized(line).split(" "))
                .filter(word -> !word.isEmpty())
                .count();
        return words < FEWEST_WORDS || line.length() > EntryRules.MAX_QUESTION ? Optional.empty() : Optional.of(line);
    }

    /** What two wordings have in common that differ in case, marks and spaces only. */
    static String normalized(String wording) {
        return wording.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether the entry has the wording already. */
    static boolean isIn(EntryContent content, String wording) {
        String normalized = normalized(wording);
        return normalized(content.question()).equals(normalized)
                || content.variants().stream().map(Wording::normalized).anyMatch(normalized::equals);
    }
}
