package org.integritydesk.knowledge;

/**
 * One side of a question whose answer depends on a fact that askers leave out. Entries with the same branch question give
 * the answers for its different values.
 *
 * @param question what to ask back, for example {@code Is the account suspended, or only an ad rejected?}
 * @param value the reply for which this entry is the answer, for example {@code Account suspended}
 */
public record Branch(String question, String value) {}
