package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.integritydesk.platform.pace.Limit;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final RateLimits limits =
            new RateLimits(new SomeSlackConfig(URI.create("https://slack.example/api/"), Duration.ofSeconds(1)));

    @Test
    void posting_countsForTheChannelAndTheWorkspace() {
        assertThat(limits.post("C1"))
                .containsExactly(
                        new Limit("chat.postMessage/C1", Duration.ofSeconds(1), 1),
                        new Limit("chat.postMessage", Duration.ofMillis(250), 20));
    }

    @Test
    void tier3_isFiftyInTheWorstMinute() {
        assertThat(limits.tier3("chat.update"))
                .isEqualTo(List.of(new Limit("chat.update", Duration.ofMillis(1500), 10)));
    }

    @Test
    void hundredAMinute_forWhatCopiesFiles() {
        assertThat(limits.tier4("files.info")).isEqualTo(List.of(new Limit("files.info", Duration.ofMillis(750), 20)));
    }
}
