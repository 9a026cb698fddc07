package org.integritydesk.insights;

/** What texts mean, as vectors of which only the direction counts (pure). */
public final class Vectors {
    private Vectors() {}

    /** The sum of the products; of vectors of length 1 the cosine. */
    public static float dot(float[] one, float[] other) {
        // Four sums that do not wait for one another.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int whole = one.length - one.length % 4;
        for (int i = 0; i < whole; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        float sum = first + second + third + fourth;
        for (int i = whole; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The same direction with length 1. */
    public static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        var unit = new float[vector.length];
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                unit[i] = vector[i] / length;
            }
        }
        return unit;
    }

    /** One signed byte for each dimension, in shares of the largest one: a quarter of the room. */
    public static byte[] compact(float[] vector) {
        float most = 0;
        for (float each : vector) {
            most = Math.max(most, Math.abs(each));
        }
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = most == 0 ? 0 : (byte) Math.round(vector[i] / most * Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** The vector of length 1 that was made compact. */
    public static float[] read(byte[] compact) {
        var vector = new float[compact.length];
        for (int i = 0; i < compact.length; i++) {
            vector[i] = compact[i];
        }
        return unit(vector);
    }
}
