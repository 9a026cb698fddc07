package org.integritydesk.knowledge.search;

import java.util.List;

/** Turns texts into unit vectors whose dot product says how alike they are. Safe to use from many threads. */
public interface Embedder {
    /** Name and version of the model; vectors of different models cannot be compared. */
    String model();

    /** The vector of a text, of length 1. */
    float[] embed(String text);

    /** The vectors of many texts, in their order; quicker than one by one. */
    List<float[]> embedAll(List<String> texts);
}
