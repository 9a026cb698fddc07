package org.integritydesk.knowledge.search;

import java.util.List;
import java.util.function.Function;

/** Vectors of the caller's making, which knows no language: to measure the index without the model. */
public final class GivenVectors implements Embedder {
    private final Function<String, float[]> vectors;

    /** @param vectors of length 1; called from many threads */
    public GivenVectors(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    @Override
    public String model() {
        return "given";
    }

    @Override
    public float[] embed(String text) {
        return vectors.apply(text);
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        return texts.stream().map(vectors).toList();
    }
}
