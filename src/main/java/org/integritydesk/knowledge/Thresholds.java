package org.integritydesk.knowledge;

/**
 * Where the bands of similarity begin, 0..1; computed with every index, because they depend on how alike the entries are.
 *
 * @param answer from here on the candidate may be shown as the answer
 * @param suggest from here on the candidate is worth offering; never above {@code answer}
 */
public record Thresholds(double answer, double suggest) {}
