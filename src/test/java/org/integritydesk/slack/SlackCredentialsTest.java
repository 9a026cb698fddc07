package org.integritydesk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCredentialsTest {
    private static final String SECRET = "slack.signing-secret";
    private static final String APP_TOKEN = "slack.app-token";
    private static final String SOCKETS = "integrity.sockets";

    @Test
    void eitherWayIn_isEnough_orBoth() {
        assertThat(missing(Map.of(SECRET, "s"))).isEmpty();
        assertThat(missing(Map.of(APP_TOKEN, "xapp-1"))).isEmpty();
        assertThat(missing(Map.of(SECRET, "s", APP_TOKEN, "xapp-1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void noWayIn_isSaid(String blank) {
        assertThat(missing(Map.of(SECRET, blank, APP_TOKEN, blank)))
                .hasSize(2)
                .first()
                .asString()
                .contains("SLACK_SIGNING_SECRET is not set, and neither is SLACK_APP_TOKEN", "connections:write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "two", "1.5", "100"})
    void badNumberOfSockets_isSaid(String number) {
        assertThat(missing(Map.of(APP_TOKEN, "xapp-1", SOCKETS, number)))
                .anyMatch(problem -> problem.startsWith("INTEGRITY_SOCKETS is a number from 1 to 10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "9", "10"})
    void goodNumberOfSockets_isTaken(String number) {
        assertThat(missing(Map.of(APP_TOKEN, "xapp-1", SOCKETS, number))).isEmpty();
    }

    private static List<String> missing(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("slack.bot-token", "xoxb-1");
        all.put("integrity.triage-channel", "C1");
        return SlackCredentials.missing(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build());
    }
}
