package org.integritydesk.answering;

/** A decision's name, as it is recorded and reported. */
public enum Outcome {
    ANSWER,
    CLARIFY,
    SUGGEST,
    ESCALATE,
    REFER
}
