package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.integritydesk.insights.Trend.Counts;
import org.integritydesk.insights.Trend.Direction;
import org.junit.jupiter.api.Test;

class TrendTest {
    /** Of 10 questions 9 are new, with as much asked as before: 2 x (10 + 1) / 1024. */
    @Test
    void chance_isTheExactTwoSidedOne() {
        Trend trend = Trend.of(List.of(new Counts(9, 1)), 500, 500).getFirst();

        assertThat(trend.p()).isCloseTo(22 / 1024.0, within(1e-12));
        assertThat(trend.ratio()).isCloseTo(9, within(1e-12));
        assertThat(trend.direction()).isEqualTo(Direction.UP);
    }

    @Test
    void whatGrowsAsEverythingDoes_isSteady() {
        Trend trend = Trend.of(List.of(new Counts(60, 30)), 2_000, 1_000).getFirst();

        assertThat(trend.ratio()).isCloseTo(1, within(1e-12));
        assertThat(trend.direction()).isEqualTo(Direction.STEADY);
    }

    @Test
    void asManyAsBefore_ofTwiceAsMuch_isDown() {
        Trend trend = Trend.of(List.of(new Counts(60, 60)), 4_000, 2_000).getFirst();

        assertThat(trend.ratio()).isCloseTo(0.5, within(1e-12));
        assertThat(trend.direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void whatMayBeChance_isNotSaid() {
        assertThat(Trend.of(List.of(new Counts(7, 3)), 500, 500).getFirst().direction())
                .isEqualTo(Direction.STEADY);
        assertThat(Trend.of(List.of(new Counts(0, 0)), 0, 0).getFirst().p()).isEqualTo(1);
        assertThat(Trend.of(List.of(new Counts(5, 0)), 500, 0).getFirst().direction())
                .as("there is nothing to compare with")
                .isEqualTo(Direction.STEADY);
    }

    /** By itself 9 to 1 (p = 0.0215) is enough; as the smallest of three it must stay below 0.05 / 3 = 0.0167. */
    @Test
    void theMoreThemes_theLessOneSays() {
        List<Counts> themes = List.of(new Counts(9, 1), new Counts(5, 5), new Counts(6, 4));

        assertThat(Trend.of(themes, 500, 500).getFirst().direction()).isEqualTo(Direction.STEADY);
    }

    /** 200 themes, of which none changes, 50 times over: about one look in twenty may say something false. */
    @Test
    void withoutAnyChange_hardlyEverIsOneSaid() {
        var random = new SplittableRandom(7);
        int looksWithAFalseOne = 0;
        for (int look = 0; look < 50; look++) {
            List<Counts> themes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                themes.add(new Counts(some(random), some(random)));
            }
            int now = themes.stream().mapToInt(Counts::now).sum();
            int before = themes.stream().mapToInt(Counts::before).sum();
            if (Trend.of(themes, now, before).stream().anyMatch(trend -> trend.direction() != Direction.STEADY)) {
                looksWithAFalseOne++;
            }
        }

        assertThat(looksWithAFalseOne).isLessThanOrEqualTo(6);
    }

    /** Interest in 40 themes comes and goes by a third, 50 times over; one of them is really asked about eight times as often. */
    @Test
    void themesThatComeAndGo_areNoChange_whatReallyChangesIs() {
        var random = new SplittableRandom(11);
        int falseOnes = 0;
        int seen = 0;
        for (int look = 0; look < 50; look++) {
            List<Counts> themes = new ArrayList<>(List.of(new Counts(400, 50)));
            for (int i = 0; i < 40; i++) {
                themes.add(new Counts(moving(random), moving(random)));
            }
            List<Trend> trends = Trend.of(themes, 2_900, 2_550);
            seen += trends.getFirst().direction() == Direction.UP ? 1 : 0;
            falseOnes += (int) trends.stream()
                    .skip(1)
                    .filter(trend -> trend.direction() != Direction.STEADY)
                    .count();
        }

        assertThat(seen).isEqualTo(50);
        assertThat(falseOnes).as("of 2000 looks").isLessThanOrEqualTo(20);
    }

    /** Some twenty, as often as chance has it. */
    private static int some(SplittableRandom random) {
        return asked(random, 400);
    }

    /** Some sixty, more or less by a third, and then as often as chance has it. */
    private static int moving(SplittableRandom random) {
        return asked(random, 1_200 * Math.exp(random.nextGaussian() / 3));
    }

    private static int asked(SplittableRandom random, double people) {
        int asked = 0;
        for (int i = 0; i < people; i++) {
            asked += random.nextInt(20) == 0 ? 1 : 0;
        }
        return asked;
    }
}
