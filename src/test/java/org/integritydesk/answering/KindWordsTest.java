package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks",
                "Thanks!!",
                "thank you so much :pray:",
                "thx 🙏",
                "ok",
                "OK great, thanks",
                "perfect.",
                "got it, thanks!",
                "merci beaucoup",
                "muchas gracias",
                "cool, that helps a lot",
                "no worries",
                "Appreciate it!"
            })
    void thanks_askNothing(String text) {
        assertThat(KindWords.only(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks, and in Canada?",
                "ok?",
                "great britain",
                "thanks, what about wine",
                "thank you cards ads",
                "you",
                "",
                "🙏",
                "ok ok ok ok ok ok ok ok ok"
            })
    void anythingElse_isNotOnlyKind(String text) {
        assertThat(KindWords.only(text)).isFalse();
    }
}
