package org.integritydesk.insights;

/**
 * Open tickets of one age.
 *
 * @param fromDays youngest, in days
 * @param unclaimed of these, nobody's
 * @param waiting of these, those whose clock stands still
 * @param oldestSeconds age of the oldest
 */
public record BacklogRow(int fromDays, long open, long unclaimed, long waiting, double oldestSeconds) {}
