package org.integritydesk.knowledge;

/** What a text means, as the search sees it; comparable with other texts. It reads English only. */
public final class Meaning {
    private final float[] vector;

    Meaning(float[] vector) {
        this.vector = vector;
    }

    /** The vector, of length 1, to be kept or compared with very many others. */
    public float[] vector() {
        return vector.clone();
    }

    /** How alike the two are: the cosine, at most 1. */
    public double similarity(Meaning other) {
        return Likeness.cosine(vector, other.vector);
    }

    /** Whether the two are about the same, as far as wording tells. */
    public boolean isAlike(Meaning other) {
        return similarity(other) >= Likeness.ALIKE;
    }
}
