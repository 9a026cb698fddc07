package org.integritydesk.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done with a row.
 *
 * @param person who does it, by their id in the chat; their roles count
 * @param values by the names of the act's fields
 */
public record InsightActBody(
        @Nullable String person, @Nullable Map<String, String> values) {}
