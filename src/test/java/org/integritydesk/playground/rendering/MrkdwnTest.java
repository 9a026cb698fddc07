package org.integritydesk.playground.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {
    private static final Scene SCENE = Scene.fresh(ZoneId.of("America/New_York"), Instant.ofEpochSecond(1_772_463_600));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*bold* _it_ ~gone~ | <b>bold</b> <i>it</i> <s>gone</s>",
                "2*3*4 snake_case_name | 2*3*4 snake_case_name",
                "`*code*` | <code>*code*</code>",
                "&lt;b&gt; &amp; | &lt;b&gt; &amp;",
                ":tada: :unknown_one: | 🎉 :unknown_one:",
                "&gt; said | <blockquote>said</blockquote>",
            })
    void toHtml(String text, String html) {
        assertThat(Mrkdwn.toHtml(text, SCENE)).isEqualTo(html);
    }

    @Test
    void toHtml_bareMarkup_isAReferenceToNowhere() {
        assertThat(Mrkdwn.toHtml("<script>alert(1)</script>", SCENE)).isEqualTo("scriptalert(1)/script");
    }

    @Test
    void toHtml_links() {
        assertThat(Mrkdwn.toHtml("<https://a.example/?x=1&amp;y=2|here>", SCENE))
                .isEqualTo(
                        "<a href=\"https://a.example/?x=1&amp;y=2\" target=\"_blank\" rel=\"noopener noreferrer\">here</a>");
        assertThat(Mrkdwn.toHtml("<javascript:alert(1)|here>", SCENE)).isEqualTo("here");
        assertThat(Mrkdwn.toHtml("<https://a.example/\"onclick=\"x|l>", SCENE)).doesNotContain("\"onclick");
    }

    @Test
    void toHtml_references() {
        assertThat(Mrkdwn.toHtml("<@U0REPMAYA> in <#C0TRIAGE>", SCENE))
                .contains("@Maya Chen")
                .contains("#adex-triage");
        assertThat(Mrkdwn.toHtml("<!here> <!channel> <!subteam^S0ADEX>", SCENE))
                .contains("class=\"ref ping\"")
                .contains("@here")
                .contains("@channel")
                .contains("@adex");
    }

    @Test
    void toHtml_dates_inTheViewersZone() {
        assertThat(Mrkdwn.toHtml("<!date^1772463600^{date_short_pretty} at {time}|fallback>", SCENE))
                .isEqualTo("today at 10:00 AM");
    }

    @Test
    void toHtml_privateUseCharacters_cannotStandForOtherParts() {
        assertThat(Mrkdwn.toHtml("\uE000 `x`", SCENE)).isEqualTo("<code>x</code>");
    }
}
