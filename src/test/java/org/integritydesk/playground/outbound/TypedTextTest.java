package org.integritydesk.playground.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a & b < c => a &amp; b &lt; c",
                "@integrity hi => <@U0BOTDESK> hi",
                "ask @Sam please => ask <@U0REPSAM> please",
                "<@U0PMKAI> look => <@U0PMKAI> look",
                "<!channel> => &lt;!channel&gt;",
                "mail sam@integrity.org => mail sam@integrity.org",
                "see #na-gbs-ca => see <#C0NAGBSCA|na-gbs-ca>",
                "@nobody => @nobody"
            })
    void toSlack(String typed, String sent) {
        assertThat(TypedText.toSlack(typed)).isEqualTo(sent);
    }
}
