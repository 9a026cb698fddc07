package org.integritydesk.knowledge.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.ParsedFile;
import org.junit.jupiter.api.Test;

class EntryArchiveTest {
    @Test
    void whatIsWritten_isReadBack_inAFolderForEachArea() {
        var entry = someEntry("alc-x", someContent("Can a brewery run?"));

        assertThat(EntryArchive.parse("x.zip", EntryArchive.write(List.of(entry))))
                .containsExactly(new ParsedFile(
                        "alc/alc-x.md", 1, new ParsedEntry.Valid(entry.id(), entry.content(), entry.status())));
    }

    @Test
    void otherFiles_areLeftAlone_andHugeOnesAreCutShort() throws IOException {
        var archive = EntryArchive.zip(Map.of("README.txt", "hello".getBytes(UTF_8), "big.md", new byte[1 << 20]));

        assertThat(EntryArchive.unzip(archive))
                .containsOnlyKeys("big.md")
                .allSatisfy((name, bytes) -> assertThat(bytes).hasSize(EntryFileParser.MAX_BYTES + 1));
        assertThat(EntryArchive.parse("x.zip", archive))
                .extracting(ParsedFile::entry)
                .hasOnlyElementsOfType(ParsedEntry.Invalid.class);
    }

    @Test
    void whatIsNoArchive_isAProblem() {
        assertThat(EntryArchive.parse("x.zip", "no zip".getBytes(UTF_8)))
                .singleElement()
                .satisfies(file -> assertThat(((ParsedEntry.Invalid) file.entry())
                                .problems()
                                .getFirst()
                                .render())
                        .isEqualTo("x.zip:1: file: is not a zip archive that can be read"));
    }
}
