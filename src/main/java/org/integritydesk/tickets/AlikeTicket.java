package org.integritydesk.tickets;

/**
 * Another ticket that seems to be about the same.
 *
 * @param similarity from 0 to 1
 */
public record AlikeTicket(long number, double similarity) {}
