package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"Q-123", "q-123", " Q-123 ", "123"})
    void number_isRead_howeverItIsWritten(String text) {
        assertThat(QuestionId.parse(text)).contains(new QuestionId(123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q", "Q-", "Q-12x", "INT-1001", "-1", "Q-1 or so", "Q-1234567890123456789"})
    void anythingElse_isNone(String text) {
        assertThat(QuestionId.parse(text)).isEmpty();
    }

    @Test
    void itsOwnWriting_isReadBack() {
        var id = new QuestionId(7);

        assertThat(id).hasToString("Q-7");
        assertThat(QuestionId.parse(id.toString())).contains(id);
    }
}
