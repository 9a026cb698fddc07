package org.integritydesk.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of entries.
 *
 * @param next cursor of the next page; null: this was the last one
 */
public record EntryPage(
        List<Map<String, @Nullable Object>> items, @Nullable String next) {}
