package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPauseTest {
    @ParameterizedTest(name = "failure {0}, jitter {1} → {2}")
    @CsvSource({
        "1, 0, PT1S",
        "1, 1, PT0.5S",
        "1, 0.5, PT0.75S",
        "2, 0, PT2S",
        "3, 0, PT4S",
        "9, 0, PT4M16S",
        "10, 0, PT5M",
        "11, 0, PT5M",
        "150, 0, PT5M",
        "150, 1, PT2M30S",
        "2147483647, 0, PT5M"
    })
    void pause_doublesUpToFiveMinutes(int failures, double jitter, Duration expected) {
        assertThat(RetryPause.after(failures, jitter)).isEqualTo(expected);
    }

    @Test
    void allAttempts_takeAboutHalfADay() {
        Duration all = IntStream.rangeClosed(1, RetryPause.MOST_ATTEMPTS)
                .mapToObj(failures -> RetryPause.after(failures, 0.5))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(6), Duration.ofHours(18));
    }
}
