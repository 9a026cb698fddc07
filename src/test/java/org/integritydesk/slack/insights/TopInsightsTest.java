package org.integritydesk.slack.insights;

import static org.assertj.core.api.Assertions.assertThat;

import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopInsightsTest {
    @ParameterizedTest
    @CsvSource({
        "Asks in 30 days, COUNT, 35, 35 asks in 30 days",
        "RICE score, NUMBER, 12.5, RICE score 12.5",
        "Due, DATE, 3 Mar 2026, due 3 Mar 2026"
    })
    void aFigure_readsAsPeopleSayIt(String title, Kind kind, String text, String said) {
        assertThat(TopInsights.figure(new Column("column", title, kind), text)).isEqualTo(said);
    }
}
