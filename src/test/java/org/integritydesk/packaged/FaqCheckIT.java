package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity faq check}, as somebody types it. */
class FaqCheckIT {
    private static final Path ENTRIES = Path.of("src", "main", "resources", "knowledge", "entries");

    @TempDir
    Path folder = Path.of("");

    private record Run(int exit, String output) {}

    @Test
    void samplePack_isClean() throws Exception {
        Run run = check(ENTRIES.toString());

        assertThat(run.output()).contains("0 with problems");
        assertThat(run.exit()).isZero();
    }

    @Test
    void badEntry_isNamedByFileLineAndField() throws Exception {
        String good = Files.readString(ENTRIES.resolve("alc").resolve("alc-adjacent-na.md"));
        Path bad = Files.writeString(
                folder.resolve("alc-adjacent-na.md"), good.replace("\narea: ALC\n", "\narea: ALCO\n"));

        Run run = check(bad.toString());

        assertThat(run.output()).containsPattern("alc-adjacent-na\\.md:\\d+: area: 'ALCO' is not a policy area");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void missingFolder_isSaidKindly() throws Exception {
        Run run = check(folder.resolve("nowhere").toString());

        assertThat(run.output()).contains("cannot be read").doesNotContain("\tat ");
        assertThat(run.exit()).isEqualTo(2);
    }

    private static Run check(String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "./integrity", "faq", "check", path)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
