package org.integritydesk.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    static java.util.stream.Stream<String> hostile() {
        return Golden.hostileTexts();
    }

    @ParameterizedTest
    @CsvSource({"a & b, a &amp; b", "<!channel>, &lt;!channel&gt;", "&lt;, &amp;lt;", "'', ''"})
    void escape_leavesNothingToRead(String text, String escaped) {
        assertThat(Texts.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({
        "hello, 5, hello",
        "hello!, 5, hell…",
        "ab&amp;cd, 8, ab&amp;…",
        "ab&amp;cdef, 7, ab…",
        "ab&amp;cdef, 6, ab…",
        "ab&amp;cdef, 4, ab…",
        "ab&amp;cdef, 3, ab…",
        "ab&lt;cdef, 6, ab…",
        "🍺🍺🍺, 4, 🍺…",
        "🍺🍺🍺, 5, 🍺🍺…",
        "🍺🍺🍺, 6, 🍺🍺🍺",
        "R & D forever and ever, 10, R & D for…"
    })
    void shorten_cutsBetweenCharacters(String text, int most, String expected) {
        assertThat(Texts.shorten(text, most)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "see <https://a.b|page> now, 27, see <https://a.b|page> now",
        "see <https://a.b|page> now, 23, see <https://a.b|page>…",
        "see <https://a.b|page> now, 22, see …",
        "see <https://a.b|page> now, 6, see …"
    })
    void shortenMrkdwn_keepsLinksWhole(String mrkdwn, int most, String expected) {
        assertThat(Texts.shortenMrkdwn(mrkdwn, most)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void shorten_keepsEveryEscapeWhole_atEveryLength(String text) {
        String escaped = Texts.escape(text.substring(0, Math.min(60, text.length())));
        for (int most = 8; most <= escaped.length(); most++) {
            String cut = Texts.shorten(escaped, most);
            assertThat(cut).hasSizeLessThanOrEqualTo(most);
            assertThat(cut.replaceAll("&(?:amp|lt|gt);", "")).doesNotContain("&", "<", ">");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hello, 5, hello",
        "one two three, 12, one two…",
        "one two three, 8, one two…",
        "one two three, 7, one…",
        "onetwothree, 6, onetw…"
    })
    void shortenAtWord_endsWithAWord_ifOneEndsNear(String text, int most, String expected) {
        assertThat(Texts.shortenAtWord(text, most)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void parts_areShort_loseNothing_andCutNoCharacterOrEscape(String text) {
        for (int most : new int[] {10, 100, 2_900}) {
            String escaped = Texts.escape(text.substring(0, Math.min(3_000, text.length())));
            List<String> parts = Texts.parts(escaped, most);
            assertThat(String.join("", parts)).isEqualTo(escaped);
            assertThat(parts).allSatisfy(part -> {
                assertThat(part).hasSizeBetween(1, most);
                assertThat(part.replaceAll("&(?:amp|lt|gt);", "")).doesNotContain("&");
            });
            for (String part : parts.subList(0, Math.max(0, parts.size() - 1))) {
                // What was whole in the text is not cut in two.
                assertThat(Character.isHighSurrogate(part.charAt(part.length() - 1)))
                        .isFalse();
            }
        }
    }

    @Test
    void parts_endWhereAParagraphEnds() {
        assertThat(Texts.parts("One two.\n\nThree four. Five.", 15))
                .containsExactly("One two.\n\n", "Three four. ", "Five.");
    }

    @Test
    void day_isReadByPeople() {
        assertThat(Texts.day(LocalDate.of(2026, 11, 2))).isEqualTo("2 Nov 2026");
    }

    @Test
    void unmarked_keepsWhatPeopleRead_andWhereLinksLead() {
        assertThat(Texts.unmarked("see <https://ads.example/help> &amp; <https://evil.example/x|sign in>"))
                .isEqualTo("see https://ads.example/help & sign in (https://evil.example/x)");
        assertThat(Texts.unmarked("<mailto:a@ads.example|a@ads.example>")).isEqualTo("mailto:a@ads.example");
        assertThat(Texts.unmarked(
                        "<@U0BEN> <@U0BEN|ben> <#C0US|us> <!channel> <!subteam^S0ADEX> <!subteam^S0ADEX|@adex>"))
                .isEqualTo("@U0BEN @ben #us @channel @S0ADEX @adex");
        assertThat(Texts.unmarked("a &lt;b&gt; &amp;lt; <> < b >")).isEqualTo("a <b> &lt; <> < b >");
    }
}
