package org.integritydesk.knowledge;

/**
 * How many entries there are of each sort. An entry that answers while a proposal is worked on counts as both.
 *
 * @param published those that answer, stale ones included
 * @param stale those that answer and are past their review date
 */
public record EntryCounts(long published, long inReview, long drafts, long stale) {}
