package org.integritydesk.answering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryRules;

/** What an asker wrote, as far as it may become a wording of an entry (pure). Names only a person can find. */
public final class Wording {
    private static final int FEWEST_WORDS = 2;

    /** Addresses, people, ids and telephone numbers: whatever points at somebody. */
    private static final Pattern POINTING_AT_SOMEBODY = Pattern.compile(
            "<(?:https?|mailto|tel|[@#!])[^>]*>|https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w+"
                    + "|\\b[\\w-]+\\.(?:com|ca|net|org|io|co|shop|store|app|us|fr)\\b(?:/\\S*)?"
                    + "|\\+?\\d[\\d ().-]{7,}\\d|#?\\b[\\w-]*\\d{5,}[\\w-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Wording() {}

    /** The text in one line, without what points at somebody; empty: too little or too much is left. */
    public static Optional<String> of(String asked) {
        String line = POINTING_AT_SOMEBODY
                .matcher(asked)
                .replaceAll(" ")
                .replaceAll("\\p{Cntrl}", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[?!.,;:])", "")
                .strip();
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
