package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u0000", "\u2003"})
    void nothing_isEmpty(String raw) {
        assertThat(Readable.of(raw)).isEqualTo(new Readable.Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"🤷", "🤷🏽‍♀️ 🍺🍺", ":shrug: :beer:", "???", "12345 678", ":+1:", ":man-shrugging: !!"})
    void marksAndEmoji_areNoWords(String raw) {
        assertThat(Readable.of(raw)).isEqualTo(new Readable.NoWords());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "ok great, got it!", "merci beaucoup"})
    void thanks_areACourtesy(String raw) {
        assertThat(Readable.of(raw)).isEqualTo(new Readable.Courtesy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"halp", "  alcohol?  ", "digests", "酒类"})
    void oneWord_isTooLittle(String raw) {
        assertThat(Readable.of(raw)).isEqualTo(new Readable.OneWord(raw.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can beer run",
                "是否可以在美国投放精酿啤酒广告呢请帮忙看一下谢谢你们了",
                "https://example.com/landing/page",
                ":beer: ads ok?"
            })
    void wordsToSearchWith_areWords(String raw) {
        assertThat(Readable.of(raw)).isEqualTo(new Readable.Words(raw, true));
    }

    @Test
    void tooLongForASearch_isStillReadable() {
        String limit = "beer ".repeat(200).strip() + "!";
        assertThat(limit).hasSize(Readable.SEARCHABLE_CHARACTERS);

        assertThat(Readable.of(limit)).isEqualTo(new Readable.Words(limit, true));
        assertThat(Readable.of(limit + "!")).isEqualTo(new Readable.Words(limit + "!", false));
        assertThat(Readable.of("ad ".repeat(17_000)))
                .isInstanceOfSatisfying(
                        Readable.Words.class,
                        words -> assertThat(words.searchable()).isFalse());
    }

    @Test
    void charactersNobodySees_andNoDatabaseKeeps_areLeftOut() {
        assertThat(Readable.of("can \u0000beer\u0000 run")).isEqualTo(new Readable.Words("can beer run", true));
    }
}
