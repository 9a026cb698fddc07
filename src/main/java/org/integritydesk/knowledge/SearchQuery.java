package org.integritydesk.knowledge;

import org.integritydesk.taxonomy.Market;

/**
 * A question to find entries for.
 *
 * @param text the asker's own words
 * @param market only entries that may be shown for it are found
 * @param language only entries in this language are found
 * @param limit most candidates wanted, at least 1
 */
public record SearchQuery(String text, Market market, String language, int limit) {
    private static final String ENGLISH = "en";

    public SearchQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
    }

    /** A question to find English entries for. */
    public SearchQuery(String text, Market market, int limit) {
        this(text, market, ENGLISH, limit);
    }
}
