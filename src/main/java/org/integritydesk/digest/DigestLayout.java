package org.integritydesk.digest;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a channel wanted to hear, and how, when the edition was written.
 *
 * @param parts those it hears
 * @param closing simple Markdown at the end: training, office hours, where to give feedback; may be empty
 */
public record DigestLayout(DigestLanguage language, Set<DigestPart> parts, String closing) {
    /** Of editions that were written before channels could choose. */
    static final DigestLayout FIRST = new DigestLayout(DigestLanguage.EN, EnumSet.allOf(DigestPart.class), "");

    public DigestLayout {
        parts = Set.copyOf(parts);
    }

    static DigestLayout orFirst(@Nullable DigestLayout layout) {
        return layout == null ? FIRST : layout;
    }
}
