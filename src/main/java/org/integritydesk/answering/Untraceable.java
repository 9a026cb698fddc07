package org.integritydesk.answering;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's words without whatever points at somebody (pure). Names that nobody told the desk only a person can find. */
public final class Untraceable {
    /** Addresses, people, ids and telephone numbers. */
    private static final Pattern POINTING_AT_SOMEBODY = Pattern.compile(
            "<(?:https?|mailto|tel|[@#!])[^>]*>|https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w+"
                    + "|\\b[\\w-]+\\.(?:com|ca|net|org|io|co|shop|store|app|us|fr)\\b(?:/\\S*)?"
                    + "|\\+?\\d[\\d ().-]{7,}\\d|#?\\b[\\w-]*\\d{5,}[\\w-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Untraceable() {}

    /** The words in one line. */
    public static String of(String words) {
        return POINTING_AT_SOMEBODY
                .matcher(words)
                .replaceAll(" ")
                .replaceAll("\\p{Cntrl}", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[?!.,;:])", "")
                .strip();
    }

    /**
     * The words in one line, without the advertiser's name either.
     *
     * @param advertiser as the ticket has it; null: nobody said
     */
    public static String of(String words, @Nullable String advertiser) {
        return of(
                advertiser == null || advertiser.isBlank()
                        ? words
                        : words.replaceAll("(?iu)" + Pattern.quote(advertiser.strip()), "an advertiser"));
    }
}
