package org.integritydesk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done with a row.
 *
 * @param person who does it, by their id in the chat; their roles count
 * @param values by the names of the act's fields
 */
public record InsightActBody(
        @Nullable String person, @Nullable Map<String, @Nullable String> values) {
    /** The values that were given: one that is null was not. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        Objects.requireNonNullElse(values, Map.<String, @Nullable String>of()).forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
