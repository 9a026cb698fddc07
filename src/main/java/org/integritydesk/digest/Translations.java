package org.integritydesk.digest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;

/**
 * Entries in the language of a channel. An entry's translation is an entry of its own, whose id is that of the entry and the
 * language: {@code alc-brewery-fr} says in French what {@code alc-brewery} says. It is taken only while it is not older than
 * what it translates: an answer in the wrong language does less harm than an answer of yesterday.
 */
final class Translations {
    private final DigestLanguage language;
    private final Function<EntryId, Optional<Entry>> published;
    private final Instant until;

    /**
     * Into a language.
     *
     * @param published finds the version of an entry that answers
     * @param until what was published later is not taken
     */
    Translations(DigestLanguage language, Function<EntryId, Optional<Entry>> published, Instant until) {
        this.language = language;
        this.published = published;
        this.until = until;
    }

    /** Its translation, or itself. */
    Entry of(Entry entry) {
        return language.isOf(entry.content().language())
                ? entry
                : published
                        .apply(new EntryId(entry.id().value() + suffix(language.code())))
                        .filter(other -> language.isOf(other.content().language()))
                        .filter(other -> !other.changedAt().isBefore(entry.changedAt()))
                        .filter(other -> other.changedAt().isBefore(until))
                        .orElse(entry);
    }

    /** Whether it says what another entry says, in another language: no news besides that. */
    boolean isTranslation(Entry entry) {
        String id = entry.id().value();
        String suffix = suffix(primary(entry.content().language()));
        return id.endsWith(suffix)
                && published
                        .apply(new EntryId(id.substring(0, id.length() - suffix.length())))
                        .isPresent();
    }

    private static String suffix(String language) {
        return "-" + language;
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
