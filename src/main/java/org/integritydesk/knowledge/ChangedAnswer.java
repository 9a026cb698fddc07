package org.integritydesk.knowledge;

/**
 * A published entry that tells askers something since some moment.
 *
 * @param isNew whether nothing answered in its place at that moment
 */
public record ChangedAnswer(Entry entry, boolean isNew) {}
