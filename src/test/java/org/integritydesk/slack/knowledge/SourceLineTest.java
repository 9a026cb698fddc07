package org.integritydesk.slack.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.integritydesk.knowledge.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest {
    private static final URI PAGE = URI.create("https://example.com/p");

    @ParameterizedTest
    @ValueSource(strings = {"The page", "The page | second part", "a|b", "2026"})
    void line_isReadBack(String title) {
        for (String date : new String[] {"2026", "2026-02", "2026-02-03", Source.UNDATED}) {
            var source = new Source(PAGE, title, date);
            assertThat(SourceLine.parse(SourceLine.of(source))).isEqualTo(source);
        }
    }

    @Test
    void whatIsLeftOut_isUndatedAndCalledByItsAddress() {
        assertThat(SourceLine.parse("https://example.com/p"))
                .isEqualTo(new Source(PAGE, "https://example.com/p", Source.UNDATED));
        assertThat(SourceLine.parse("https://example.com/p|The page"))
                .isEqualTo(new Source(PAGE, "The page", Source.UNDATED));
        assertThat(SourceLine.parse("https://example.com/p | 2026-02"))
                .isEqualTo(new Source(PAGE, "https://example.com/p", "2026-02"));
    }

    @Test
    void whatIsNoAddress_becomesOneThatTheRulesRefuse() {
        assertThat(SourceLine.parse("not an address").url().getHost()).isNull();
    }
}
