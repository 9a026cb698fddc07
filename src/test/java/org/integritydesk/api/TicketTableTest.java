package org.integritydesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\",\"click\")",
                "+1+1",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1"
            })
    void formula_becomesText_inEveryCellThatPeopleWrite(String formula) throws IOException {
        CSVRecord row = row(SomeTicket.in(TicketState.RESOLVED)
                .question(formula)
                .answer(formula, RootCause.GAP)
                .rating(1, formula));

        assertThat(row.get("question")).isEqualTo("'" + formula);
        assertThat(row.get("answer")).isEqualTo("'" + formula);
        assertThat(row.get("rating_comment")).isEqualTo("'" + formula);
    }

    @Test
    void otherText_isLeftAsItIs() throws IOException {
        String words = "Can it run, \"as is\"?\nIn CA = Canada; it's 100% fine";

        CSVRecord row = row(SomeTicket.some().question(words));

        assertThat(row.get("question")).isEqualTo(words);
        assertThat(row.get("number")).isEqualTo("INT-1001");
        assertThat(row.get("assignee")).isEmpty();
    }

    private static CSVRecord row(SomeTicket ticket) throws IOException {
        var out = new StringBuilder();
        try (var printer = TicketTable.begin(out)) {
            TicketTable.write(printer, TicketBody.of(ticket.build()));
        }
        assertThat(out).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.substring(1)))
                .getRecords()
                .getFirst();
    }
}
