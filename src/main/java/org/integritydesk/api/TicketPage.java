package org.integritydesk.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tickets.
 *
 * @param next cursor of the next page; null: this was the last one
 */
public record TicketPage(List<TicketBody> items, @Nullable String next) {}
