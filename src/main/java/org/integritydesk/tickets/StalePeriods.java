package org.integritydesk.tickets;

/**
 * How many working days may pass without anything happening; 0: any number.
 *
 * @param chaseRequester of a ticket that waits for them
 * @param closeWaiting of a ticket whose requester never answered
 * @param closeResolved of a ticket that has its answer
 * @param chaseOwner of a ticket somebody works on
 */
record StalePeriods(int chaseRequester, int closeWaiting, int closeResolved, int chaseOwner) {}
