package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.integritydesk.slack.SlackConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackClockTest {
    private static final String NOON = "Mon, 23 Nov 2026 12:00:00 GMT";
    private static final Instant AT_NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT10M, 600 seconds ahead of", "PT-10M, 600 seconds behind", "PT61S, 61 seconds ahead of"})
    void clockThatIsOff_isSaid(Duration ahead, String words) {
        SlackClock clock = clock(ahead);

        clock.heard(NOON);

        assertThat(clock.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains(words, "Set the clock"));
        assertThat(new SlackClockCheck(clock).call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT60S", "PT-60S"})
    void clockThatIsRight_isWell(Duration ahead) {
        SlackClock clock = clock(ahead);

        clock.heard(NOON);

        assertThat(clock.problem()).isEmpty();
        assertThat(new SlackClockCheck(clock).call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void nothingHeard_changesNothing() {
        SlackClock clock = clock(Duration.ofMinutes(10));
        clock.heard(NOON);

        clock.heard(null);
        clock.heard("yesterday");

        assertThat(clock.ahead()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void everyAnswerOfSlacks_isHeard() throws IOException, SlackApiException {
        var slack = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        slack.createContext("/", exchange -> {
            byte[] ok = "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, ok.length);
            exchange.getResponseBody().write(ok);
            exchange.close();
        });
        slack.start();
        try {
            var clock = new SlackClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10)));
            var config = new SmallRyeConfigBuilder()
                    .withMapping(SlackConfig.class)
                    .withDefaultValue(
                            "slack.api-url",
                            "http://localhost:" + slack.getAddress().getPort() + "/api/")
                    .withDefaultValue("slack.bot-token", "xoxb-test")
                    .build()
                    .getConfigMapping(SlackConfig.class);

            new ClientProducer(clock).once(config).apiTest(request -> request);

            assertThat(clock.ahead()).isBetween(Duration.ofSeconds(-605), Duration.ofSeconds(-595));
        } finally {
            slack.stop(0);
        }
    }

    private static SlackClock clock(Duration ahead) {
        return new SlackClock(Clock.fixed(AT_NOON.plus(ahead), ZoneOffset.UTC));
    }
}
