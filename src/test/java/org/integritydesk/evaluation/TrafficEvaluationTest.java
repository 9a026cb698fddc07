package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.integritydesk.knowledge.OfflineSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The nightly work finds what made-up years are known to have; {@code ./integrity eval --traffic} asks more of them. */
class TrafficEvaluationTest {
    private static final int YEARS = 2;

    @TempDir
    Path folder = Path.of("");

    @Test
    void themesAndAFlareUp_areFound_andLittleElse(TestReporter reporter) {
        TrafficFigures figures =
                TrafficEvaluation.run(new OfflineSearch(Path.of("target", "theme-model")), YEARS, folder, seed -> {});
        reporter.publishEntry(Map.of("figures", figures.report()));

        assertThat(figures.themeRecall()).as("%s", figures).isGreaterThanOrEqualTo(0.8);
        assertThat(figures.themePrecision()).as("%s", figures).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.offeredRight()).as("%s", figures).isGreaterThanOrEqualTo(figures.offered() * 3 / 4);
        assertThat(figures.partsLeft()).as("%s", figures).isLessThanOrEqualTo(figures.parts() / 2);
        assertThat(figures.precision()).as("%s", figures).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.recall()).as("%s", figures).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.spikesSeen()).as("%s", figures).isEqualTo(YEARS);
        assertThat(figures.falseAlarms()).as("%s", figures).isLessThanOrEqualTo(figures.steady() / 20);
    }
}
