package org.integritydesk.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.EntryId;
import org.junit.jupiter.api.Test;

class ContentJsonTest {
    /** As the first release stored it. */
    private static final String OLD = """
            {"kind":"FAQ","question":"Can a brewery run ads?","variants":[],
             "answer":"May be allowed if the advertiser qualifies.\\n\\n- Ask **first**","area":"ALC","also":["YTH"],
             "issueType":"ELIGIBLE","markets":["US"],"conditions":["Audience 25 or older"],
             "nextStep":"Ask your AdEx contact.","escalateIf":["The advertiser is registered elsewhere"],"route":"R1",
             "sources":[{"url":"https://example.com/alcohol","title":"Alcohol: \\"the\\" page","date":"2025-06"}],
             "mark":"A","verifiedOn":"2026-01-10","reviewBy":"2026-07-10","owner":"policy lead","language":"en"}
            """;

    @Test
    void whatAnOlderReleaseStored_isRead() {
        assertThat(ContentJson.read(OLD)).isEqualTo(someContent("Can a brewery run ads?"));
    }

    @Test
    void everyField_isReadBack() {
        var content = someRuling("Can kombucha run ads?").toBuilder()
                .effectiveFrom(LocalDate.of(2026, 1, 10))
                .branch(new Branch("Is it sold by delivery?", "By delivery"))
                .conflictsWith(List.of(new EntryId("alc-y")))
                .build();

        assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
    }

    @Test
    void whatANewerReleaseAdds_isSkipped() {
        assertThat(ContentJson.read(OLD.replace("\"mark\"", "\"shade\":\"blue\",\"mark\"")))
                .isEqualTo(someContent("Can a brewery run ads?"));
    }
}
