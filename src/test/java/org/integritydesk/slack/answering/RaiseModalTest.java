package org.integritydesk.slack.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Modals;
import org.junit.jupiter.api.Test;

class RaiseModalTest {
    @Test
    void form_hasTheWordsOfTheMessage() {
        Golden.matches("ticket-from-message", RaiseModal.of("C0US", "1.000001", "U0MAYA", "Is it fine?"));
    }

    @Test
    void longMessage_isWhole_unlessItsBeginningWasChanged() {
        String message = "word ".repeat(1_000).strip();
        String shown = RaiseModal.of("C0US", "1.000001", "U0MAYA", message).toString();

        assertThat(shown).doesNotContain(message);
        assertThat(RaiseModal.whole(Modals.fitted(message), message)).isEqualTo(message);
        assertThat(RaiseModal.whole("something else", message)).isEqualTo("something else");
        assertThat(RaiseModal.whole("Is it?", "Is it fine?")).isEqualTo("Is it?");
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileView(text -> RaiseModal.of("C0US", "1.000001", "U0MAYA", text));
    }
}
