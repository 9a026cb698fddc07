package org.integritydesk.insights;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id in the key of a row that stands for one thing of the record: a theme, a gap. Keys come from browsers and programs. */
public final class RowId {
    /** What fits into a long. */
    private static final Pattern FORM = Pattern.compile("[0-9]{1,18}");

    private RowId() {}

    /** Empty: no row has such a key. */
    public static Optional<Long> parse(String key) {
        return FORM.matcher(key).matches() ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
