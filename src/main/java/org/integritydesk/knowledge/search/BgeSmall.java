package org.integritydesk.knowledge.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;

/**
 * The model bge-small-en-v1.5, quantised, from its jar and in this process. English only. Of the models that can be had it
 * is the best one at telling apart what is covered from what is not; the prefix its authors advise is left out because
 * questions are compared with questions.
 */
public final class BgeSmall implements Embedder {
    private static final String NAME = "bge-small-en-v1.5-q";

    /** The model reads no blank text; this stands for nothing. */
    private static final String NOTHING = "-";

    private final EmbeddingModel model;

    /**
     * Loads the model, within a second or so.
     *
     * @param cache where the tokenizer's native library is unpacked; made if missing
     */
    public BgeSmall(Path cache) {
        // The tokenizer would else write into the home directory, and look for a newer library on the network.
        System.setProperty("DJL_CACHE_DIR", cache.toAbsolutePath().toString());
        System.setProperty("ai.djl.offline", "true");
        model = new BgeSmallEnV15QuantizedEmbeddingModel();
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public float[] embed(String text) {
        return model.embed(readable(text)).content().vector();
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var segments =
                texts.stream().map(text -> TextSegment.from(readable(text))).toList();
        return model.embedAll(segments).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    private static String readable(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
