package org.integritydesk.tickets;

/** How urgent a ticket is, most urgent first. */
public enum Priority {
    P0,
    P1,
    P2,
    P3
}
