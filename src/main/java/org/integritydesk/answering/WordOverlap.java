package org.integritydesk.answering;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Likeness by the share of longer words in common (pure), unless something better is there. */
@DefaultBean
@ApplicationScoped
class WordOverlap implements Likeness {
    /** Shorter words say little about what a question is about. */
    private static final int SHORTEST = 4;

    @Override
    public double of(String one, String other) {
        Set<String> ones = words(one);
        Set<String> others = words(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(ones);
        common.retainAll(others);
        return 2.0 * common.size() / (ones.size() + others.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
