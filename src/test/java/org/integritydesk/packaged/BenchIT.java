package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity bench --insights}: over few questions, that it measures what it says, and no view that is empty. */
class BenchIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void madeUpQuestions_becomeThemesAndFillEveryPartOfThePage() throws Exception {
        var process = new ProcessBuilder(
                        "sh", Path.of("integrity").toAbsolutePath().toString(), "bench", "--insights", "10000")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        var report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        assertThat(report)
                .contains("10,000 questions within a year, 1,5", "first night", "read 27,", "peak heap")
                .containsPattern("7 days .*4 weeks, US .*a year")
                .containsPattern("This week +\\d+/\\d+")
                .containsPattern("Stakeholders +\\d+/\\d+")
                .containsPattern("the goal holds for \\d+ of 72");
    }
}
