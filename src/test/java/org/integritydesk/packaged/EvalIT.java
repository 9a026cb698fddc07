package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity eval}, as a program calls it: from its own folder, reading standard output. */
class EvalIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void standardOutput_isTheResultAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("faq.tsv"), "beer\tCan a brewery run ads?\t\nvape\tMay we promote vapes?\t\n");
        Files.writeString(folder.resolve("queries.tsv"), "q1\tbrewery ads\tbeer\nq2\tweather in paris\t\n");

        var process = new ProcessBuilder(
                        "sh",
                        Path.of("integrity").toAbsolutePath().toString(),
                        "eval",
                        "--faq",
                        "faq.tsv",
                        "--queries",
                        "queries.tsv",
                        "--json")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(new ObjectMapper().readTree(output).get("entries").asInt()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("err")).lines().filter(line -> !line.contains("incubator modules")))
                .isEmpty();
    }
}
