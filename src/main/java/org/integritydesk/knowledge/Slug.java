package org.integritydesk.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import org.integritydesk.taxonomy.PolicyArea;

/** Makes ids out of questions (pure). */
final class Slug {
    static final int MAX_LENGTH = 60;

    private Slug() {}

    /** Area and question in kebab-case; whole words as far as they fit into {@value #MAX_LENGTH} characters. */
    static String of(PolicyArea area, String question) {
        var plain = Normalizer.normalize(question, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "");
        var slug = new StringBuilder(area.name().toLowerCase(Locale.ROOT));
        for (var word : plain.split("[^a-z0-9]+", -1)) {
            if (slug.length() + 1 + word.length() > MAX_LENGTH) {
                break;
            }
            if (!word.isEmpty()) {
                slug.append('-').append(word);
            }
        }
        return slug.toString();
    }

    /** The n-th try at a slug that is taken: the slug itself, then {@code -2}, {@code -3}. */
    static String numbered(String slug, int attempt) {
        return attempt == 1 ? slug : slug + "-" + attempt;
    }
}
