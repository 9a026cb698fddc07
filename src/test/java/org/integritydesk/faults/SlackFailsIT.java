package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three of ten calls of Slack's Web API go wrong: everything arrives all the same, once, in order, and not too fast. */
class SlackFailsIT {
    private static final long SEED = 20_261_125;
    private static final int AT_ONCE = 8;
    private static final Duration INTERVAL = Duration.ofMillis(200);
    /** Between two instances, a call may overtake another on its way. */
    private static final Duration SLACK = Duration.ofMillis(150);

    @TempDir
    Path folder = Path.of("");

    @Test
    void threeOfTenCallsFail_everythingArrivesOnceInOrderAndInPace() throws Exception {
        try (var slack = FaultySlack.start();
                var desk = Desk.start(folder, slack, 2, Map.of("SLACK_MESSAGE_INTERVAL", INTERVAL.toMillis() + "ms"))) {
            slack.follow(new FaultPlan(SEED, 30));
            var deliverer = new Deliverer(SEED, desk.transports(slack));
            var errands = new Errands(desk, slack, deliverer, SEED, 1);
            try (var crowd = Crowd.start(
                    "FAIL",
                    AT_ONCE,
                    SEED,
                    new Crowd.Group(70, errands::ask),
                    new Crowd.Group(20, errands::rate),
                    new Crowd.Group(8, errands::ticket))) {
                crowd.await();
            }
            var reckoning = new Reckoning(desk, slack);
            reckoning.everyNoticeOnce(Duration.ofMinutes(4));
            reckoning.everyActOnce(errands);
            reckoning.inOrder();
            assertThat(errands.fooled()).isEmpty();
            assertThat(slack.calls().stream().map(FaultySlack.Call::fault).collect(Collectors.toSet()))
                    .as("faults that happened")
                    .contains(Fault.values());
            waitsAsAsked(slack);
            inPace(slack);
        }
    }

    /** After 429 nobody posts to the channel before the time that Slack named. */
    private static void waitsAsAsked(FaultySlack slack) {
        Map<String, Instant> open = new HashMap<>();
        int refused = 0;
        for (FaultySlack.Call call : slack.calls()) {
            if (!call.method().equals("chat.postMessage")) {
                continue;
            }
            String channel = call.form().getOrDefault("channel", "");
            assertThat(call.at())
                    .as("a post to %s after it was told to wait", channel)
                    .isAfterOrEqualTo(open.getOrDefault(channel, Instant.EPOCH).minus(SLACK));
            if (call.fault() == Fault.RATE_LIMITED) {
                open.put(channel, call.at().plus(FaultySlack.RETRY_AFTER));
                refused++;
            }
        }
        assertThat(refused).as("posts that were told to wait").isPositive();
    }

    /** Attempts, too, count: on average no faster than one in the interval, over any ten. */
    private static void inPace(FaultySlack slack) {
        Map<String, List<Instant>> posts = new HashMap<>();
        for (FaultySlack.Call call : slack.calls()) {
            if (call.method().equals("chat.postMessage")) {
                posts.computeIfAbsent(call.form().getOrDefault("channel", ""), c -> new ArrayList<>())
                        .add(call.at());
            }
        }
        assertThat(posts).allSatisfy((channel, at) -> {
            List<Instant> sorted = at.stream().sorted().toList();
            for (int i = 10; i < sorted.size(); i++) {
                assertThat(Duration.between(sorted.get(i - 10), sorted.get(i)))
                        .as("ten posts to %s", channel)
                        .isGreaterThan(INTERVAL.multipliedBy(9).minus(SLACK));
            }
        });
    }
}
