package org.integritydesk.answering;

/**
 * A candidate as it is recorded with a question.
 *
 * @param similarity from 0 to 1
 */
public record Suggestion(String entryId, String question, double similarity) {}
