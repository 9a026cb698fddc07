package org.integritydesk.insights;

import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * A question of a theme, as whoever describes the theme needs it; what it says stays inside.
 *
 * @param words the asker's own
 * @param advertiser whom the ticket is about, in the requester's words; null: nobody said
 * @param unit what it means, of length 1
 */
public record ThemeMember(
        long question,
        String asker,
        PolicyArea area,
        String words,
        @Nullable String advertiser,
        float[] unit) {}
