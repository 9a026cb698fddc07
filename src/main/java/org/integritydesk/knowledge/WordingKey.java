package org.integritydesk.knowledge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A wording as far as it matters for being the same: letters and digits, without case (pure). */
final class WordingKey {
    private WordingKey() {}

    static String of(String wording) {
        return Normalizer.normalize(wording, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    /** The keys of all wordings of the content, each once. */
    static List<String> all(EntryContent content) {
        return Stream.concat(Stream.of(content.question()), content.variants().stream())
                .map(WordingKey::of)
                .distinct()
                .toList();
    }
}
