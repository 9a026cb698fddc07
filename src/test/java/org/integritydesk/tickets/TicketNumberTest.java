package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"INT-1001", "int-1001", "Int-1001", "1001", "  INT-1001\n"})
    void parse_readsWhatPeopleWrite(String text) {
        assertThat(TicketNumber.parse(text)).contains(new TicketNumber(1001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "INT-",
                "INT 1001",
                "INT-12",
                "INT-1001x",
                "xINT-1001",
                "INT--1001",
                "-1001",
                "INT-1.001",
                "1234567890123",
                "９９９９",
                "INT-1001 INT-1002"
            })
    void parse_refusesTheRest(String text) {
        assertThat(TicketNumber.parse(text)).isEmpty();
    }

    @Test
    void longest_isReadBack() {
        assertThat(TicketNumber.parse("INT-999999999999")).contains(new TicketNumber(999_999_999_999L));
    }

    @Test
    void written_isReadBack() {
        assertThat(new TicketNumber(1042)).hasToString("INT-1042");
        assertThat(TicketNumber.parse(new TicketNumber(1042).toString())).contains(new TicketNumber(1042));
    }
}
