package org.integritydesk.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one request. What is wrong is noted down, and something stands in for it, so that all problems are told at
 * once; what was read counts only when there are none.
 */
final class FieldReader {
    /** As much as the forms in Slack take. */
    static final int LONGEST = 3000;

    private final List<Map<String, String>> errors = new ArrayList<>();

    /** Field and sentence for each problem; empty: there is none. */
    List<Map<String, String>> errors() {
        return List.copyOf(errors);
    }

    void wrong(String field, String sentence) {
        errors.add(Map.of("field", field, "sentence", sentence));
    }

    /** A text that must be there. */
    String text(String field, @Nullable String value) {
        String text = optional(field, value);
        if (text == null) {
            wrong(field, "is missing");
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** A text that may be missing; blank counts as missing. */
    @Nullable String optional(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            wrong(field, "is longer than " + LONGEST + " characters");
        }
        // No keyboard writes a null character, and no database keeps it.
        return value.replace("\0", "").strip();
    }

    /** A constant that must be there. */
    <E extends Enum<E>> E constant(String field, @Nullable String value, E[] known) {
        E constant = Parameters.constant(value, known);
        if (constant == null) {
            wrong(field, "is " + Parameters.oneOf(known));
        }
        return constant == null ? known[0] : constant;
    }

    /** A constant that may be missing. */
    <E extends Enum<E>> @Nullable E optional(String field, @Nullable String value, E[] known) {
        return value == null ? null : constant(field, value, known);
    }

    /** A moment that must be there and lie after {@code now}. */
    Instant future(String field, @Nullable String value, Instant now) {
        try {
            Instant moment = value == null ? null : Instant.parse(value);
            if (moment != null && moment.isAfter(now)) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // As below: it is not one.
        }
        wrong(field, "is a moment to come, such as 2026-11-01T00:00:00Z");
        return now;
    }
}
