package org.integritydesk.knowledge.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.ParsedEntry;
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
        var content = someContent(wording, wording, "another " + wording);

        var text = EntryFileWriter.write(id, content, EntryStatus.PUBLISHED);

        assertThat(EntryFileParser.parse("alc-x.md", text.getBytes(UTF_8)))
                .isEqualTo(new ParsedEntry.Valid(id, content, EntryStatus.PUBLISHED));
    }
}
