package org.integritydesk.api;

import org.jspecify.annotations.Nullable;

/**
 * A ticket to be opened.
 *
 * @param person for whom, by their id in the chat; they hear what becomes of it
 * @param text the question in their words
 * @param market a code of the taxonomy; null: read from the text
 * @param area a code of the taxonomy; null: of the nearest entry, or read from the text
 * @param priority P0 to P3; null: read from the text
 */
public record NewTicketBody(
        @Nullable String person,
        @Nullable String text,
        @Nullable String market,
        @Nullable String area,
        @Nullable String priority) {}
