package org.integritydesk.knowledge.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFileWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words",
                "no",
                "2026-01-10",
                "colon: inside # and hash",
                "\"quoted\" and 'single' and \\ backslash",
                "- looks like a list",
                "{curly} [square] &anchor *alias !tag %directive @at `tick`",
                "Publicité à Montréal, 禁止, 🍺",
                "trailing colon:",
                "tab\tinside",
                "---"
            })
    void whatIsWritten_isReadBack(String wording) {
        var id = new EntryId("alc-x");
        var content = someContent(wording, wording, "another " + wording).toBuilder()
                .kind(EntryKind.RULING)
                .ruling(new Ruling(wording, wording, LocalDate.of(2026, 1, 9), wording))
                .effectiveFrom(LocalDate.of(2026, 1, 10))
                .expiresOn(LocalDate.of(2026, 12, 31))
                .branch(new Branch(wording, wording))
                .conflictsWith(List.of(new EntryId("alc-y"), new EntryId("no")))
                .build();

        var text = EntryFileWriter.write(id, content, EntryStatus.PUBLISHED);

        assertThat(EntryFileParser.parse("alc-x.md", text.getBytes(UTF_8)))
                .isEqualTo(new ParsedEntry.Valid(id, content, EntryStatus.PUBLISHED));
    }
}
