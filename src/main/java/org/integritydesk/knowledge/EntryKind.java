package org.integritydesk.knowledge;

/** What an entry is for. */
public enum EntryKind {
    /** An approved answer. */
    FAQ,
    /** An ambiguity decided by somebody, for a time: an answer that can be cited. See {@link Ruling}. */
    RULING,
    /** Not moderation: says where the question belongs. */
    REFERRAL,
    /** Known to be unsettled or for people only: never answered flatly, always a ticket. */
    ESCALATE
}
