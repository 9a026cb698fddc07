package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryFilesTest {
    @TempDir
    Path folder;

    @Test
    void folder_isReadWhole_andTheSecondFileWithAnIdRefused() throws IOException {
        write("a/alc-x.md", "alc-x");
        write("b/alc-x.md", "alc-x");
        write("b/alc-y.md", "alc-y");
        Files.writeString(folder.resolve("README.txt"), "no entry");

        var report = EntryFiles.check(folder);

        assertThat(report.checked()).isEqualTo(3);
        assertThat(report.isClean()).isFalse();
        assertThat(report.render())
                .isEqualTo("%1$s/b/alc-x.md:1: id: 'alc-x' is already the id of %1$s/a/alc-x.md\n%2$s"
                        .formatted(folder, "3 checked, 1 with problems"));
    }

    @Test
    void singleFile_isChecked() throws IOException {
        var report = EntryFiles.check(write("alc-x.md", "alc-x"));

        assertThat(report).isEqualTo(new CheckReport(1, List.of()));
    }

    private Path write(String file, String id) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(
                path, EntryFiles.write(new EntryId(id), someContent("Can a brewery run?"), EntryStatus.PUBLISHED));
    }
}
