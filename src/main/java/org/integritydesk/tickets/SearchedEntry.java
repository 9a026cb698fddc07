package org.integritydesk.tickets;

/**
 * An entry that was found but did not answer the question.
 *
 * @param similarity from 0 to 1
 */
public record SearchedEntry(String entryId, String question, double similarity) {}
