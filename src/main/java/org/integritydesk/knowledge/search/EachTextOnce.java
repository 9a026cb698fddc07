package org.integritydesk.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every vector in memory: for runs that ask and index the same texts again and again. */
public final class EachTextOnce implements Embedder {
    private final Embedder embedder;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    public EachTextOnce(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public float[] embed(String text) {
        return vectors.computeIfAbsent(text, embedder::embed);
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        var fresh = texts.stream()
                .filter(text -> !vectors.containsKey(text))
                .distinct()
                .toList();
        var embedded = embedder.embedAll(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            vectors.put(fresh.get(i), embedded.get(i));
        }
        return texts.stream()
                .map(text -> Objects.requireNonNull(vectors.get(text)))
                .toList();
    }
}
