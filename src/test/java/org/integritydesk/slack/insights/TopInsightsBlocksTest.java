package org.integritydesk.slack.insights;

import java.util.Collections;
import java.util.List;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Message;
import org.junit.jupiter.api.Test;

class TopInsightsBlocksTest {
    private static final String PAGE = "https://example.com/insights";

    @Test
    void top_isThreeLinesOfEachView_andNothingIsSaidPlainly() {
        Golden.matches(
                "insights-top",
                message(List.of(
                        new TopInsights.Section(
                                "Themes",
                                List.of(
                                        "Beer, craft brewery (12 asks, 7 askers)",
                                        "Landing page, pop-up (9 asks, 5 askers)",
                                        "Appeal, rejected (6 asks, 6 askers)",
                                        "The fourth is on the page")),
                        new TopInsights.Section("Gaps", List.of()))));
    }

    @Test
    void asLongAsThereIsNothing_itIsSaidOnce() {
        Golden.matches(
                "insights-top-none",
                message(List.of(
                        new TopInsights.Section("Themes", List.of()), new TopInsights.Section("Gaps", List.of()))));
    }

    @Test
    void hostileTexts_doNoHarm_howeverManyThereAre() {
        Golden.hostileMessage(text ->
                message(Collections.nCopies(20, new TopInsights.Section(text, Collections.nCopies(20, text)))));
    }

    private static Message message(List<TopInsights.Section> sections) {
        return new Message("The top of the insights", TopInsightsBlocks.of(new TopInsights.Top(sections, PAGE)));
    }
}
