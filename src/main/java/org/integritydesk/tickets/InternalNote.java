package org.integritydesk.tickets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How staff mark what is not for the requester (pure). In doubt it is a note: one too many is sent again, one too few cannot be
 * taken back.
 */
public final class InternalNote {
    /** The mark people are told. */
    public static final String PREFIX = "note:";

    /** Formatting, quoting and list marks may stand before the mark, and formatting around its word. */
    private static final Pattern MARKED = Pattern.compile(
            "[\\s\\p{Cf}*_~`>•-]*(?://+|:lock:|:closed_lock_with_key:|🔒|🔐"
                    + "|[\\[(]?\\s*(?:internal\\s+)?(?:notes?|internal)\\s*[\\])*_~`]*\\s*[:：–—-]|[\\[(]\\s*(?:internal\\s+)?(?:notes?|internal)\\s*[\\])])"
                    + "[\\s*_~`:]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private InternalNote() {}

    /** The note's words without the mark; empty: it is for the requester. */
    public static Optional<String> in(String words) {
        Matcher marked = MARKED.matcher(words);
        return marked.matches() ? Optional.of(marked.group(1).strip()) : Optional.empty();
    }
}
