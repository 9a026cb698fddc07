package org.integritydesk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.search.SampleVectors;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.integritydesk.testkit.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity faq}, as somebody types it. */
class FaqIT {
    private static final int PACK =
            EntryFiles.read(Path.of("src/main/resources/knowledge/entries")).size();

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

        assertThat(run.output()).contains("cannot be read: there is no ").doesNotContain("\tat ");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void entries_areExportedChangedAndImported() throws Exception {
        int port = Ports.free();
        try (var database = EmbeddedDatabase.start(folder.resolve(".data/dev"))) {
            SampleVectors.into(database);
        }
        try (var app = PackagedApp.start("local", folder, port, Map.of(), "-Dquarkus.profile=dev")
                .awaitReady()) {
            for (String name : List.of("all", "all.csv", "all.tsv")) {
                String path = folder.resolve(name).toString();
                assertThat(faq(port, "playground", "export", path))
                        .isEqualTo(new Run(0, PACK + " entries written to " + path + "\n"));
                assertThat(faq(port, "playground", "import", path))
                        .isEqualTo(new Run(0, "0 added, 0 changed, " + PACK + " unchanged, 0 problems\n"));
            }
            Path file = folder.resolve("all/alc/alc-homebrew.md");
            Files.writeString(file, Files.readString(file).replace("question: ", "question: Really, "));
            Files.writeString(folder.resolve("all/bad.md"), "no entry");

            Run refused =
                    faq(port, "playground", "import", folder.resolve("all").toString());
            assertThat(refused.output())
                    .contains("bad.md:1: front matter: is missing")
                    .contains("changed alc-homebrew\n0 added, 1 changed, " + (PACK - 1)
                            + " unchanged, 1 problems\nNothing was imported.");
            assertThat(refused.exit()).isEqualTo(1);

            Run partial =
                    faq(port, "playground", "import", folder.resolve("all").toString(), "--partial");
            assertThat(partial.output())
                    .contains("0 added, 1 changed, " + (PACK - 1) + " unchanged, 1 problems")
                    .doesNotContain("Nothing");
            assertThat(partial.exit()).isEqualTo(1);

            Run wrong = faq(port, "wrong", "export", folder.resolve("never.csv").toString());
            assertThat(wrong.output())
                    .contains("does not know this token", "playground")
                    .doesNotContain("\tat ");
            assertThat(wrong.exit()).isEqualTo(1);
            assertThat(folder.resolve("never.csv")).doesNotExist();
        }
    }

    @Test
    void noService_isSaidKindly() throws Exception {
        Run run = faq(
                Ports.free(), "playground", "export", folder.resolve("x.csv").toString());

        assertThat(run.output())
                .contains("No service answers at http://localhost:")
                .doesNotContain("\tat ");
        assertThat(run.exit()).isEqualTo(1);
    }

    private static Run check(String path) throws IOException, InterruptedException {
        return run(new ProcessBuilder("sh", "./integrity", "faq", "check", path));
    }

    private static Run faq(int port, String token, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "./integrity", "faq"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("INTEGRITY_URL", "http://localhost:" + port);
        builder.environment().put("INTEGRITY_API_TOKEN", token);
        return run(builder);
    }

    private static Run run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
