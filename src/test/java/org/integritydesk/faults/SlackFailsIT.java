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
    private static final String POST = "chat.postMessage";
    private static final int AT_ONCE = 8;
    private static final Duration INTERVAL = Duration.ofMillis(200);
    /** How long a call, or an answer, may be on its way. */
    private static final Duration SLACK = Duration.ofMillis(150);

    /** So many that a call or two that was late on its way does not count. */
    private static final int POSTS = 20;

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

    /**
     * What was told to wait comes back no sooner than Slack named; of the other posts to the channel, at most the one whose turn
     * had come before the answer did. That nobody's turn comes after it, PacedCallsTest shows.
     */
    private static void waitsAsAsked(FaultySlack slack) {
        List<FaultySlack.Refusal> refused = slack.refusals().stream()
                .filter(refusal -> refusal.method().equals(POST))
                .toList();
        assertThat(refused).as("posts that were told to wait").isNotEmpty().allSatisfy(refusal -> {
            Instant from = refusal.told().plus(SLACK);
            Instant until = refusal.told().plus(FaultySlack.RETRY_AFTER).minus(SLACK);
            assertThat(slack.calls())
                    .filteredOn(call -> call.method().equals(POST)
                            && channel(call.form()).equals(channel(refusal.form()))
                            && call.at().isAfter(from)
                            && call.at().isBefore(until))
                    .as("posts to %s after it was told to wait at %s", channel(refusal.form()), refusal.told())
                    .hasSizeLessThanOrEqualTo(1)
                    .noneMatch(call -> notice(call.form()).equals(notice(refusal.form())));
        });
    }

    /** The notice that a post brings: its id is in the metadata. */
    private static String notice(Map<String, String> form) {
        return form.getOrDefault("metadata", "");
    }

    private static String channel(Map<String, String> form) {
        return form.getOrDefault("channel", "");
    }

    /** Attempts, too, count: on average no faster than one in the interval, over any twenty. */
    private static void inPace(FaultySlack slack) {
        Map<String, List<Instant>> posts = new HashMap<>();
        for (FaultySlack.Call call : slack.calls()) {
            if (call.method().equals(POST)) {
                posts.computeIfAbsent(channel(call.form()), c -> new ArrayList<>())
                        .add(call.at());
            }
        }
        assertThat(posts).allSatisfy((channel, at) -> {
            List<Instant> sorted = at.stream().sorted().toList();
            for (int i = POSTS; i < sorted.size(); i++) {
                assertThat(Duration.between(sorted.get(i - POSTS), sorted.get(i)))
                        .as("twenty posts to %s", channel)
                        .isGreaterThan(INTERVAL.multipliedBy(POSTS - 2));
            }
        });
    }
}
