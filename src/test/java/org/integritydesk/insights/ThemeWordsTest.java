package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;

class ThemeWordsTest {
    private static final float[] MIDDLE = {1, 0};

    private static final List<ThemeMember> LANDING = List.of(
            asked("U1", 1, "why was the landing page rejected", PolicyArea.LPG),
            asked("U2", 0.9f, "landing page rejected again, why?", PolicyArea.LPG),
            asked("U3", 0.8f, "rejected: landing page with a pop-up", PolicyArea.OTH),
            asked("U4", 0.7f, "the landing page has a pop-up", PolicyArea.LPG),
            asked("U5", 0.6f, "pop-up on the landing page", PolicyArea.LPG));

    private static final List<ThemeMember> APPEAL = List.of(
            asked("U1", 1, "how long does an appeal take when rejected", PolicyArea.PRC),
            asked("U2", 0.9f, "appeal rejected, how long", PolicyArea.PRC),
            asked("U3", 0.8f, "how long is an appeal if rejected", PolicyArea.PRC));

    @Test
    void label_hasTheWordsOfThisTheme_notThoseOfAll_andPairsAreOneTerm() {
        var landing = ThemeWords.of(LANDING, MIDDLE, KnownWords.of(List.of(), List.of()));
        var appeal = ThemeWords.of(APPEAL, MIDDLE, KnownWords.of(List.of(), List.of()));
        Map<String, Integer> everywhere = new HashMap<>(landing.terms());
        appeal.terms().forEach((term, count) -> everywhere.merge(term, count, Integer::sum));

        assertThat(landing.label(everywhere, 12)).startsWith("Landing page, pop-up");
        assertThat(appeal.label(everywhere, 12)).startsWith("Appeal");
    }

    @Test
    void typical_isTheQuestionNearestToTheMiddle_thatTellsMost() {
        List<ThemeMember> asked = List.of(
                asked("U1", 0.99f, "zorblax landing page rejected", PolicyArea.LPG),
                asked("U2", 0.98f, "why is a landing page rejected", PolicyArea.LPG),
                asked("U3", 0.97f, "landing page rejected", PolicyArea.LPG));

        assertThat(ThemeWords.of(asked, MIDDLE, KnownWords.of(List.of(), List.of()))
                        .typical())
                .isEqualTo("why is a landing page rejected");
    }

    @Test
    void area_isThatOfMost() {
        assertThat(ThemeWords.of(LANDING, MIDDLE, KnownWords.of(List.of(), List.of()))
                        .area())
                .isEqualTo(PolicyArea.LPG);
    }

    @Test
    void withoutAWordThatMayBeTold_theAreaIsTheLabel() {
        var theme = ThemeWords.of(
                List.of(asked("U1", 1, "zork quux", PolicyArea.GAM)), MIDDLE, KnownWords.of(List.of(), List.of()));

        assertThat(theme.label(Map.of(), 0)).isEqualTo("Gambling and games");
    }

    private static ThemeMember asked(String asker, float nearness, String words, PolicyArea area) {
        return new ThemeMember(1, asker, area, words, new float[] {nearness, 0});
    }
}
