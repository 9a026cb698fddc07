package org.integritydesk.insights;

import org.integritydesk.taxonomy.PolicyArea;

/**
 * A question of a theme, as whoever describes the theme needs it; what it says stays inside.
 *
 * @param words the asker's own
 * @param unit what it means, of length 1
 */
public record ThemeMember(long question, String asker, PolicyArea area, String words, float[] unit) {
    Said said() {
        return new Said(asker, words);
    }
}
