package org.integritydesk.knowledge;

import java.time.Instant;

/**
 * A question of which it turned out whether the first candidate was right.
 *
 * @param question its id
 * @param evidence for the first candidate, about 0 to 2
 * @param at when it turned out
 */
public record JudgedQuestion(long question, double evidence, boolean right, Instant at) {}
