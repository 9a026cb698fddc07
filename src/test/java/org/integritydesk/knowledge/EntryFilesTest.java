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
        write("b/alc-z.md", "alc-z", "Can a distillery run?");
        Files.writeString(folder.resolve("README.txt"), "no entry");

        var report = EntryFiles.check(folder);

        assertThat(report.checked()).isEqualTo(4);
        assertThat(report.isClean()).isFalse();
        assertThat(report.render())
                .isEqualTo(("%1$s/b/alc-x.md:1: id: 'alc-x' is already the id of %1$s/a/alc-x.md\n"
                                + "%1$s/b/alc-y.md:1: question: 'Can a brewery run?' is already a wording of alc-x;"
                                + " a question can have one answer only\n%2$s")
                        .formatted(folder, "4 checked, 2 with problems"));
    }

    @Test
    void table_isCheckedRowByRow() throws IOException {
        var table = folder.resolve("entries.csv");
        Files.writeString(table, """
                id,kind,question,answer,area,issue_type,markets,sources,mark,verified_on,review_by,owner,status
                alc-x,faq,Can a brewery run?,"Yes.

                Ask first.",ALC,ELIGIBLE,US,https://example.com | A page | 2025,A,2026-01-10,2026-07-10,lead,published
                alc-y,faq,Can a winery run?,Yes.,ALCO,ELIGIBLE,US,https://example.com | A page | 2025,A,2026-01-10,2026-07-10,lead,published
                """);

        var report = EntryFiles.check(table);

        assertThat(report.render())
                .startsWith(table + ":5: area: 'ALCO' is not a policy area")
                .endsWith("2 checked, 1 with problems");
    }

    @Test
    void singleFile_isChecked() throws IOException {
        var report = EntryFiles.check(write("alc-x.md", "alc-x"));

        assertThat(report).isEqualTo(new CheckReport(1, 0, List.of()));
    }

    private Path write(String file, String id) throws IOException {
        return write(file, id, "Can a brewery run?");
    }

    private Path write(String file, String id, String question) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, EntryFiles.write(new EntryId(id), someContent(question), EntryStatus.PUBLISHED));
    }
}
