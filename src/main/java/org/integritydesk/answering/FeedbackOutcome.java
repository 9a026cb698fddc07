package org.integritydesk.answering;

/** What became of feedback or a choice. */
public sealed interface FeedbackOutcome {
    /** Taken; this is what to say now. */
    record Taken(AskedQuestion question, Reply reply) implements FeedbackOutcome {}

    /** Only the asker may say this. */
    record NotTheirs() implements FeedbackOutcome {}

    /** The question is not in the record. */
    record Unknown() implements FeedbackOutcome {}
}
