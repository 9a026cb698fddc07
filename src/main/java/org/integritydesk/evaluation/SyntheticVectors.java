package org.integritydesk.evaluation;

import java.util.function.Function;

/**
 * Vectors without a model: the sum of one random direction for each word and of one that all texts share, so that texts with
 * the same words are near, and any two texts not far, as with real models. Always the same. Safe to use from many threads.
 */
final class SyntheticVectors implements Function<String, float[]> {
    /** As many as the model that ships has. */
    private static final int DIMENSIONS = 384;

    /** How much all texts have in common, in words. */
    private static final float SHARED = 2.5f;

    @Override
    public float[] apply(String text) {
        float[] vector = new float[DIMENSIONS];
        add(vector, 0, SHARED);
        for (var word : text.split(" ")) {
            add(vector, 1L + word.hashCode(), 1);
        }
        double square = 0;
        for (float each : vector) {
            square += each * each;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return vector;
    }

    /** Adds the direction of a seed: plus or minus one in each dimension. */
    private static void add(float[] vector, long seed, float weight) {
        for (int from = 0; from < DIMENSIONS; from += Long.SIZE) {
            long signs = mixed(seed * 31 + from);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                vector[from + bit] += (signs >>> bit & 1) == 0 ? weight : -weight;
            }
        }
    }

    /** Steele, Lea and Flood's SplitMix64: neighbouring seeds give unrelated bits. */
    private static long mixed(long seed) {
        long z = (seed + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
