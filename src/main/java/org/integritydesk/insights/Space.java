package org.integritydesk.insights;

import java.util.ArrayList;
import java.util.List;

/**
 * Directions in which questions differ (pure). Vectors of one trade all point much the same way, the more so the narrower it
 * is; without what they share, one cut fits all.
 *
 * @param shared what they share: the mean
 */
public record Space(float[] shared) {
    /** The space of these vectors, of which there is at least one. */
    public static Space of(List<float[]> units) {
        return new Space(mean(units));
    }

    /** What is particular to a vector, with length 1. */
    public float[] particular(float[] vector) {
        var rest = new float[vector.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = vector[i] - shared[i];
        }
        return Vectors.unit(rest);
    }

    /** The same of many. */
    public List<float[]> particular(List<float[]> vectors) {
        List<float[]> particular = new ArrayList<>(vectors.size());
        vectors.forEach(vector -> particular.add(particular(vector)));
        return particular;
    }

    /** The mean; of groups of vectors of length 1, the product of the means is the average cosine between them. */
    static float[] mean(List<float[]> vectors) {
        var mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }
}
