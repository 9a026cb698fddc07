package org.integritydesk.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MrkdwnTest {
    static java.util.stream.Stream<String> hostile() {
        return Golden.hostileTexts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    **bold** and *soft*      | *bold* and _soft_
                    __bold__ and _soft_      | *bold* and _soft_
                    `code <b>`               | `code &lt;b&gt;`
                    a & b < c                | a &amp; b &lt; c
                    [the page](https://x.y)  | the page
                    ![alt](https://x.y/i)    | alt
                    ask <advertiser> <b>now</b> | ask &lt;advertiser&gt; &lt;b&gt;now&lt;/b&gt;
                    """)
    void inline(String markdown, String expected) {
        assertThat(Mrkdwn.of(markdown)).isEqualTo(expected);
    }

    @Test
    void paragraphsAndLists() {
        assertThat(Mrkdwn.of("Yes, if:\n\n- one\n- **two**\n  more\n\nThen:\n\n1. first\n2. second\n\nEnd."))
                .isEqualTo("Yes, if:\n\n• one\n• *two* more\n\nThen:\n\n1. first\n2. second\n\nEnd.");
    }

    @Test
    void listInAList_countsOnItsOwn() {
        assertThat(Mrkdwn.of("1. one\n   1. inner\n   2. inner\n2. two"))
                .isEqualTo("1. one\n1. inner\n2. inner\n\n2. two");
    }

    @Test
    void list_beginsWhereItSays() {
        assertThat(Mrkdwn.of("3. three\n4. four")).isEqualTo("3. three\n4. four");
    }

    @Test
    void heading_isAParagraphInBold() {
        assertThat(Mrkdwn.of("# Rules & more\nText")).isEqualTo("*Rules &amp; more*\n\nText");
    }

    @Test
    void codeBlock_keepsItsText() {
        assertThat(Mrkdwn.of("```\na < b\n```\n\nText")).isEqualTo("```\na &lt; b\n```\n\nText");
        assertThat(Mrkdwn.of("    a < b")).isEqualTo("```\na &lt; b\n```");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingHostile_isMarkup(String text) {
        assertThat(Mrkdwn.of(text)).doesNotContain("<", ">");
    }
}
