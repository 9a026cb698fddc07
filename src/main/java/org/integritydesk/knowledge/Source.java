package org.integritydesk.knowledge;

import java.net.URI;

/**
 * Where an entry's facts come from.
 *
 * @param title what the page is, in a few words
 * @param date the page's own date as far as known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; {@value #UNDATED} where the page shows none
 */
public record Source(URI url, String title, String date) {
    /** The date of a page that shows none. */
    public static final String UNDATED = "undated";
}
