package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalNoteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: she is new",
                "Note : she is new",
                "  NOTE:she is new",
                "*note:* she is new",
                "_Note_: she is new",
                "> note: she is new",
                "• note: she is new",
                "- note: she is new",
                "notes: she is new",
                "note - she is new",
                "note — she is new",
                "note：she is new",
                "internal: she is new",
                "internal note: she is new",
                "[note] she is new",
                "(internal) she is new",
                "[internal note]: she is new",
                "// she is new",
                "//she is new",
                "`//` she is new",
                ":lock: she is new",
                "🔒 she is new",
                "\u200bnote: she is new"
            })
    void aMark_inWhateverDress_makesANote(String written) {
        assertThat(InternalNote.in(written)).contains("she is new");
    }

    @Test
    void aNote_mayHaveManyLines_orNone() {
        assertThat(InternalNote.in("note:\nshe is new\n\nask Ben")).contains("she is new\n\nask Ben");
        assertThat(InternalNote.in("note:")).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Please note that beer ads need an age gate.",
                "Note that beer ads need an age gate.",
                "Noted: we look at it today.",
                "The page says // twice.",
                "https://ads.example/help",
                "I will lock it :lock:",
                "International ads: yes, with a licence."
            })
    void whatIsNotMarked_isForTheRequester(String written) {
        assertThat(InternalNote.in(written)).isEmpty();
    }
}
