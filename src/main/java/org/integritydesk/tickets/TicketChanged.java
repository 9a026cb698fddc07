package org.integritydesk.tickets;

/**
 * Something happened to a ticket; fired inside the transaction that changed it.
 *
 * @param ticket as it is now
 * @param event the line of its history
 */
public record TicketChanged(Ticket ticket, TicketEvent event) {}
