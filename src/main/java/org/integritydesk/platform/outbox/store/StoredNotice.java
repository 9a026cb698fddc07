package org.integritydesk.platform.outbox.store;

/**
 * A notice as it is kept.
 *
 * @param attempts how often carrying it has failed so far
 * @param isNext whether no earlier notice of its conversation is still waiting
 */
public record StoredNotice(long id, String family, String payload, String conversation, int attempts, boolean isNext) {}
