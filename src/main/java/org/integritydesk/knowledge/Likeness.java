package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.integritydesk.knowledge.search.Embedder;

/** Which questions are about the same as another one, by the vectors of the search. It reads English only. */
@ApplicationScoped
public class Likeness {
    /**
     * The least cosine of two questions about the same, in hundredths. Of all pairs of wordings of the sample pack (every
     * second entry by id, one pair in 120 of the same entry) it is the lowest from which two in three are of the same entry.
     * On the other entries 70% are (by words in common it was 34%, finding as many), 4.0% of the pairs of one entry are
     * found, and one pair in 7,000 of different entries is. So what is alike is nearly the same wording; much is missed.
     */
    static final double ALIKE = 0.85;

    private record Scored<T>(T thing, double cosine) {}

    private final Embedder embedder;

    Likeness(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Those that are about the same as the question, most alike first. The vectors of the others are kept, so that only
     * those never seen before take time: some 2 to 5 milliseconds each.
     *
     * @param said what one of them asks
     */
    public <T> List<T> alike(String question, List<T> others, Function<T, String> said) {
        if (others.isEmpty()) {
            return List.of();
        }
        float[] asked = embedder.embed(question);
        List<float[]> vectors = embedder.embedAll(others.stream().map(said).toList());
        return IntStream.range(0, others.size())
                .mapToObj(i -> new Scored<>(others.get(i), cosine(asked, vectors.get(i))))
                .filter(scored -> scored.cosine() >= ALIKE)
                .sorted(Comparator.<Scored<T>>comparingDouble(Scored::cosine).reversed())
                .map(Scored::thing)
                .toList();
    }

    /** Name and version of the model that reads texts; what texts mean to two models cannot be compared. */
    public String model() {
        return embedder.model();
    }

    /** What a text means; takes some milliseconds. */
    public Meaning meaning(String text) {
        return new Meaning(embedder.embed(text));
    }

    /** What many texts mean, in their order. The vectors are kept, so that the same texts take next to no time again. */
    public List<Meaning> meanings(List<String> texts) {
        return embedder.embedAll(texts).stream().map(Meaning::new).toList();
    }

    /** Of vectors of length 1. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
