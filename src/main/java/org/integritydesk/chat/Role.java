package org.integritydesk.chat;

/** What a person may do beyond asking. */
public enum Role {
    /** AdEx staff: claims and resolves tickets. */
    STAFF,
    /** Reviews and publishes FAQ entries. */
    EDITOR,
    /** Runs the desk: digests, settings. */
    ADMIN,
    /** The desk itself; no person has it. */
    DESK
}
