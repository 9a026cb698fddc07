package org.integritydesk.slack.answering;

/** Names of what one can press on an answer; values are ids of questions, and of entries after a slash. */
public final class AnswerActions {
    public static final String SOLVED = "answer.solved";
    public static final String NOT_QUITE = "answer.not_quite";
    public static final String CHOOSE = "answer.choose";
    public static final String NONE_OF_THESE = "answer.none_of_these";

    private AnswerActions() {}
}
