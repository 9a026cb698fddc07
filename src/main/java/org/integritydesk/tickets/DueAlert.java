package org.integritydesk.tickets;

/** An alert that is to be told about a ticket. */
record DueAlert(Ticket ticket, TicketAlert alert) {}
