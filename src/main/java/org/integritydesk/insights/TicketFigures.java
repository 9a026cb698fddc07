package org.integritydesk.insights;

import org.jspecify.annotations.Nullable;

/**
 * Tickets of a scope, counted.
 *
 * @param opened in the period
 * @param responded of these, those that had a person's first word
 * @param responseSeconds median from opening to that word; null: none had one
 * @param resolved in the period
 * @param resolutionSeconds median from opening to the answer; null: none was
 */
public record TicketFigures(
        long opened,
        long responded,
        @Nullable Double responseSeconds,
        long resolved,
        @Nullable Double resolutionSeconds) {}
