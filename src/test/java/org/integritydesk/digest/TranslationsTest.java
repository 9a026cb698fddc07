package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final Entry ENGLISH = entry("alc-brewery", "en", 0);

    @Test
    void translation_isTaken_inTheLanguageOfTheChannel() {
        Entry french = entry("alc-brewery-fr", "fr-CA", 5);

        assertThat(into(DigestLanguage.FR, ENGLISH, french).of(ENGLISH)).isSameAs(french);
        assertThat(into(DigestLanguage.ES, ENGLISH, french).of(ENGLISH)).isSameAs(ENGLISH);
        assertThat(into(DigestLanguage.EN, ENGLISH, french).of(ENGLISH)).isSameAs(ENGLISH);
        assertThat(into(DigestLanguage.FR, ENGLISH, french).of(french)).isSameAs(french);
    }

    @Test
    void translationOfAnOlderVersion_orOfLater_orInAnotherLanguage_isNotTaken() {
        assertThat(into(DigestLanguage.FR, entry("alc-brewery-fr", "fr", -1)).of(ENGLISH))
                .isSameAs(ENGLISH);
        assertThat(into(DigestLanguage.FR, entry("alc-brewery-fr", "fr", 60)).of(ENGLISH))
                .isSameAs(ENGLISH);
        assertThat(into(DigestLanguage.FR, entry("alc-brewery-fr", "en", 5)).of(ENGLISH))
                .isSameAs(ENGLISH);
    }

    @Test
    void translation_isNoNewsBesideWhatItTranslates() {
        Entry french = entry("alc-brewery-fr", "fr", 5);

        assertThat(into(DigestLanguage.EN, ENGLISH, french).isTranslation(french))
                .isTrue();
        assertThat(into(DigestLanguage.EN, french).isTranslation(french)).isFalse();
        assertThat(into(DigestLanguage.EN, ENGLISH, french).isTranslation(ENGLISH))
                .isFalse();
    }

    private static Translations into(DigestLanguage language, Entry... published) {
        Function<EntryId, Optional<Entry>> find = id ->
                List.of(published).stream().filter(one -> one.id().equals(id)).findFirst();
        return new Translations(language, find, MONDAY.plusSeconds(60));
    }

    private static Entry entry(String id, String language, int seconds) {
        return new Entry(
                new EntryId(id),
                1,
                EntryStatus.PUBLISHED,
                someContent("Can a brewery run ads?").toBuilder()
                        .language(language)
                        .build(),
                "INT-1001",
                new PersonId("U0EDITOR"),
                new PersonId("U0EDITOR"),
                MONDAY.plusSeconds(seconds),
                null);
    }
}
