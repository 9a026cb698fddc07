package org.integritydesk.knowledge.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.knowledge.store.VectorRepository;
import org.integritydesk.platform.Sha256;

/**
 * An embedder that keeps the vectors of many texts with the name of their model; a question's vector is not kept. Reading and
 * keeping them are short transactions of their own: embedding in between may take long.
 */
final class RememberedVectors implements Embedder {
    private final Embedder embedder;
    private final VectorRepository vectors;

    RememberedVectors(Embedder embedder, VectorRepository vectors) {
        this.embedder = embedder;
        this.vectors = vectors;
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public float[] embed(String text) {
        return embedder.embed(text);
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        var byHash = new LinkedHashMap<String, String>();
        texts.forEach(text -> byHash.put(Sha256.hex(text), text));
        var known = new HashMap<>(QuarkusTransaction.requiringNew().call(() -> vectors.find(model(), byHash.keySet())));
        byHash.keySet().removeAll(known.keySet());
        var fresh = embedNew(byHash);
        if (!fresh.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> vectors.add(model(), fresh));
        }
        known.putAll(fresh);
        return texts.stream()
                .map(text -> floats(Objects.requireNonNull(known.get(Sha256.hex(text)))))
                .toList();
    }

    private Map<String, byte[]> embedNew(LinkedHashMap<String, String> byHash) {
        var embedded = embedder.embedAll(List.copyOf(byHash.values()));
        var fresh = new HashMap<String, byte[]>();
        int i = 0;
        for (var hash : byHash.keySet()) {
            fresh.put(hash, bytes(embedded.get(i++)));
        }
        return fresh;
    }

    static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
