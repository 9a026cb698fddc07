package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemeGroupsTest {
    private static final int DIMENSIONS = 12;

    @Test
    void looseGroup_isNoTheme_withACoreItIs() {
        List<float[]> loose = questions(5, 0, 0.45);
        List<float[]> withCore = questions(5, 3, 0.45);

        assertThat(ThemeGroups.of(loose)).isEmpty();
        assertThat(ThemeGroups.of(loose, ThemeRules.CUT)).hasSize(1);
        assertThat(ThemeGroups.of(withCore)).containsExactly(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void coreOfTwo_isNone_andThreeQuestionsAreTooFew() {
        assertThat(ThemeGroups.of(questions(5, 2, 0.45))).isEmpty();
        assertThat(ThemeGroups.of(questions(3, 3, 0.45))).isEmpty();
    }

    /**
     * Questions of which each pair has this cosine, those in the core 0.2 more.
     *
     * @param core how many of them
     */
    private static List<float[]> questions(int count, int core, double cosine) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double inCore = i < core ? 0.2 : 0;
                    var question = new float[DIMENSIONS];
                    question[0] = (float) Math.sqrt(cosine);
                    question[1] = (float) Math.sqrt(inCore);
                    question[2 + i] = (float) Math.sqrt(1 - cosine - inCore);
                    return question;
                })
                .toList();
    }
}
