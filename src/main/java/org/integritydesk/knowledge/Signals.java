package org.integritydesk.knowledge;

/**
 * What the order of candidates is made of.
 *
 * @param dense soft maximum of the cosines of the entry's nearest wordings and its answer, up to 1
 * @param lexical share of the question's weighted words that the entry's wordings cover, from 0 to 1
 * @param vote how much the wordings around the question speak for this entry; about 0 to 1, negative: against
 */
public record Signals(double dense, double lexical, double vote) {}
