package org.integritydesk.knowledge;

/**
 * A word of the question that the entry's wordings hold.
 *
 * @param spelling as the asker typed it
 * @param weight its inverse document frequency over entries; above 0, more for rarer words
 */
public record MatchedWord(String spelling, double weight) {}
