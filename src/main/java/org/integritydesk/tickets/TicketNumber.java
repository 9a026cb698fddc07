package org.integritydesk.tickets;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A ticket's number, written {@code INT-1001}. */
public record TicketNumber(long value) {
    private static final Pattern FORM = Pattern.compile("(?:INT-)?(\\d{4,12})");

    /** Reads {@code INT-1001}, {@code int-1001} or {@code 1001}; empty: it is none of these. */
    public static Optional<TicketNumber> parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return form.matches() ? Optional.of(new TicketNumber(Long.parseLong(form.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "INT-" + value;
    }
}
