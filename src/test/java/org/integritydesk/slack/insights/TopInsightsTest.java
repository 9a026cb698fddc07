package org.integritydesk.slack.insights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopInsightsTest {
    @ParameterizedTest
    @CsvSource({"Asks in 30 days, asks in 30 days", "RICE score, RICE score", "Due, due"})
    void aTitle_isReadWithinASentence(String title, String words) {
        assertThat(TopInsights.withinASentence(title)).isEqualTo(words);
    }
}
