package org.integritydesk.answering.understanding;

/** What somebody who has asked before means by the next thing they write in the same thread. */
public sealed interface FollowUp {
    /** A question of its own, to be searched as it is. */
    record StandsAlone(String text) implements FollowUp {}

    /** It leans on the question before: the text says both. */
    record Continues(String text) implements FollowUp {}

    /** No question: thanks, or that they have understood. */
    record Acknowledged() implements FollowUp {}

    /** No new question: the reply was not what they wanted. */
    record NotWhatIAsked() implements FollowUp {}
}
