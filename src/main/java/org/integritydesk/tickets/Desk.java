package org.integritydesk.tickets;

import org.integritydesk.taxonomy.Market;

/**
 * A part of the team with working hours of its own.
 *
 * @param market the one it is named after
 */
public record Desk(Market market, WorkingHours hours) {}
