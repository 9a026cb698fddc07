package org.integritydesk.insights;

import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How tickets of one priority and market were served.
 *
 * @param responseDue whose first word was due, or there
 * @param responseMet of these, in time
 * @param responded cases of the two times that follow, in seconds
 * @param resolutionDue whose answer was due, or there
 * @param resolutionMet of these, in time
 * @param resolved cases of the two times that follow, in seconds
 */
public record ServiceRow(
        Priority priority,
        Market market,
        long tickets,
        long responseDue,
        long responseMet,
        long responded,
        @Nullable Double responseMedian,
        @Nullable Double responseP90,
        long resolutionDue,
        long resolutionMet,
        long resolved,
        @Nullable Double resolutionMedian,
        @Nullable Double resolutionP90) {}
