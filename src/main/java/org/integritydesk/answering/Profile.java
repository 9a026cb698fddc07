package org.integritydesk.answering;

import java.time.ZoneId;
import java.util.Locale;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What the chat knows of a person.
 *
 * @param market where they live, and so probably work for; {@code UNSPEC}: not known
 * @param locale the language they have set; null: not known
 * @param zone where their clock runs; null: not known
 */
public record Profile(
        Market market, @Nullable Locale locale, @Nullable ZoneId zone) {
    /** Of somebody of whom nothing is known. */
    public static final Profile UNKNOWN = new Profile(Market.UNSPEC, null, null);
}
