package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFollowUpsTest {
    private static final String BEFORE = "can a brewery run ads in the US?";

    private final FollowUpReader reader = new ShortFollowUps();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and in Canada?",
                "Canada",
                "same for wine?",
                "What about a taproom that also sells food and merch?"
            })
    void whatDoesNotStandAlone_isJoinedToTheQuestionBefore(String next) {
        assertThat(reader.inContext(BEFORE, next)).isEqualTo(BEFORE + " " + next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"can a winery run ads in Canada?", "android apps may be advertised where exactly?"})
    void whatStandsAlone_isLeftAlone(String next) {
        assertThat(reader.inContext(BEFORE, next)).isSameAs(next);
    }
}
