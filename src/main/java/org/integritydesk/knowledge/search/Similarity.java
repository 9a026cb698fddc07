package org.integritydesk.knowledge.search;

import java.util.Set;

/**
 * How much a question says the same as one wording, 0..1: the Dice coefficient of their content words, each word counting
 * by its weight. Both sides count, so that neither a long question that mentions a wording in passing nor a long wording
 * that happens to hold the question's only word comes out high. What the question adds that its entry does not know at all
 * counts twice: it is the sign of a neighbouring question, and answering that one would be wrong. Pure.
 */
final class Similarity {
    /** A word of the question found elsewhere in the same entry counts this much of a word found in the wording. */
    private static final double ELSEWHERE = 0.25;

    private final WordWeights weights;

    Similarity(WordWeights weights) {
        this.weights = weights;
    }

    /**
     * Compares.
     *
     * @param question terms of the question
     * @param wording terms of the wording
     * @param elsewhere terms of the entry's other wordings and its answer
     * @return 1 exactly when both say the same words; 0 when they share none with the entry
     */
    double of(Set<String> question, Set<String> wording, Set<String> elsewhere) {
        double shared = 0;
        double unseen = 0;
        for (var term : question) {
            double weight = weights.of(term);
            if (wording.contains(term)) {
                shared += 2 * weight;
            } else if (elsewhere.contains(term)) {
                shared += ELSEWHERE * weight;
            } else {
                unseen += weight;
            }
        }
        return shared == 0 ? 0 : Math.min(1, shared / (weights.of(question) + weights.of(wording) + unseen));
    }
}
