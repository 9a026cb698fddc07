package org.integritydesk.answering;

/** What the asker said about the answer. Silence is neither. */
public enum Feedback {
    SOLVED,
    NOT_QUITE
}
