package org.integritydesk.knowledge;

/** Where an entry version stands. Only published versions are searched. */
public enum EntryStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
