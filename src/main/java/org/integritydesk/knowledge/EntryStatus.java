package org.integritydesk.knowledge;

/** Where an entry version stands. Only published versions are searched. */
public enum EntryStatus {
    DRAFT,
    /** Written, and waiting for another person to approve it. */
    IN_REVIEW,
    PUBLISHED,
    RETIRED
}
