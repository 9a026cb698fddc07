package org.integritydesk.answering;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identity of a recorded question, written {@code Q-123}. */
public record QuestionId(long value) {
    private static final Pattern FORM = Pattern.compile("(?:Q-)?(\\d{1,18})");

    /** Reads {@code Q-123}, {@code q-123} or {@code 123}; empty: it is none of these. */
    public static Optional<QuestionId> parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return form.matches() ? Optional.of(new QuestionId(Long.parseLong(form.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Q-" + value;
    }
}
