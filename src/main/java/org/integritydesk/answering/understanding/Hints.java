package org.integritydesk.answering.understanding;

import java.util.Locale;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a message besides its words; the words beat it.
 *
 * @param room the market of the room it was written in, {@code UNSPEC} when it has none
 * @param profile the market the asker lives in, and probably works for, {@code UNSPEC} when their profile does not say
 * @param locale the language the asker has set in the chat; null: not known
 */
public record Hints(Market room, Market profile, @Nullable Locale locale) {
    /** Only the room is known. */
    public static Hints ofRoom(Market room) {
        return new Hints(room, Market.UNSPEC, null);
    }

    /** Only the asker's language is known, or not even that. */
    public static Hints ofLocale(@Nullable Locale locale) {
        return new Hints(Market.UNSPEC, Market.UNSPEC, locale);
    }
}
