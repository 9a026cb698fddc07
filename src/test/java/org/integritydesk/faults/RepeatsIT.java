package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand requests, each delivered up to four times, over both transports to two instances: every effect exactly once. */
class RepeatsIT {
    private static final long SEED = 20_261_123;
    private static final int TICKETS = 24;
    private static final int RATING = 300;
    private static final int ASKING = 1_280;
    private static final int AT_ONCE = 12;
    private static final int MOST_COPIES = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whateverIsRepeated_happensOnce() throws Exception {
        try (var slack = FaultySlack.start();
                var desk = Desk.start(folder, slack, 2, Map.of())) {
            var deliverer = new Deliverer(SEED, desk.transports(slack));
            var errands = new Errands(desk, slack, deliverer, SEED, MOST_COPIES);
            try (var crowd = Crowd.start(
                    "R",
                    AT_ONCE,
                    SEED,
                    new Crowd.Group(ASKING, errands::ask),
                    new Crowd.Group(RATING, errands::rate),
                    new Crowd.Group(TICKETS, errands::ticket))) {
                crowd.await();
            }
            assertThat(errands.requests()).isEqualTo(2_000);
            assertThat(errands.fooled()).isEmpty();
            assertThat(deliverer.attempts().keySet())
                    .as("nothing had to be repeated: %s", deliverer.attempts())
                    .containsOnly(1);
            // About half of some five thousand deliveries.
            assertThat(slack.sockets().acknowledged()).as("over sockets").isBetween(1_500, 3_500);

            var reckoning = new Reckoning(desk, slack);
            reckoning.everyNoticeOnce(Duration.ofMinutes(5));
            reckoning.everyActOnce(errands);
            reckoning.inOrder();
        }
    }
}
