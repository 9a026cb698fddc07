package org.integritydesk.knowledge;

/** What an entry is for. */
public enum EntryKind {
    /** An approved answer. */
    FAQ,
    /** Not moderation: says where the question belongs. */
    REFERRAL,
    /** Known to be unsettled or for people only: never answered flatly, always a ticket. */
    ESCALATE
}
