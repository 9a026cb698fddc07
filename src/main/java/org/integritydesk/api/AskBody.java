package org.integritydesk.api;

import org.jspecify.annotations.Nullable;

/**
 * A question over REST.
 *
 * @param market a code of the taxonomy; null: read from the text
 * @param person who asks, by their id in the chat; null: nobody in particular
 * @param dryRun decide only: nothing is recorded, no ticket is opened
 */
public record AskBody(
        @Nullable String text,
        @Nullable String market,
        @Nullable String person,
        @Nullable Boolean dryRun) {}
