package org.integritydesk.knowledge;

/**
 * Where the bands of confidence begin, kept with every question it decided.
 *
 * @param fit number of the fit that turns scores into confidence; 0: the one that ships
 * @param answer from this confidence on the best candidate may be shown as the answer
 * @param suggest from this confidence on the best candidates are worth offering
 * @param floor the best candidate's cosine must reach this to be the answer; computed from the entries at each build
 */
public record Gate(int fit, double answer, double suggest, double floor) {}
