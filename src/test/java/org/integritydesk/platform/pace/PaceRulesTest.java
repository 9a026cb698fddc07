package org.integritydesk.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PaceRulesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Limit CHANNEL = new Limit("C1", SECOND, 1);
    private static final Limit TIER = new Limit("chat.update", Duration.ofMillis(1500), 10);
    private static final Bucket FRESH = new Bucket(Instant.EPOCH, Instant.EPOCH);

    @Test
    void quiet_goesAtOnce_andTheNextAnIntervalLater() {
        assertThat(PaceRules.decide(CHANNEL, FRESH, null, NOON))
                .isEqualTo(new Turn.Go(new Bucket(at(1), Instant.EPOCH)));
        assertThat(PaceRules.decide(CHANNEL, new Bucket(at(1), Instant.EPOCH), null, NOON.plusMillis(999)))
                .isEqualTo(new Turn.Wait(at(1), new Bucket(at(1), NOON.plusMillis(2250))));
        assertThat(PaceRules.decide(CHANNEL, new Bucket(at(1), Instant.EPOCH), null, at(1)))
                .isInstanceOf(Turn.Go.class);
    }

    @Test
    void burst_goesAtOnce_butNoMore() {
        Bucket bucket = FRESH;
        for (int i = 0; i < 10; i++) {
            Turn turn = PaceRules.decide(TIER, bucket, null, NOON);
            assertThat(turn).isInstanceOf(Turn.Go.class);
            bucket = ((Turn.Go) turn).after();
        }
        assertThat(PaceRules.decide(TIER, bucket, null, NOON))
                .isInstanceOfSatisfying(
                        Turn.Wait.class, wait -> assertThat(wait.until()).isEqualTo(NOON.plusMillis(1500)));
    }

    /** Slack's tier 3 is 50 a minute. */
    @Test
    void tier_isNeverExceededInAnyMinute() {
        List<Instant> went = new ArrayList<>();
        Bucket bucket = FRESH;
        for (Instant now = NOON; now.isBefore(at(180)); now = now.plusMillis(50)) {
            if (PaceRules.decide(TIER, bucket, null, now) instanceof Turn.Go(Bucket after)) {
                went.add(now);
                bucket = after;
            }
        }
        assertThat(went)
                .allSatisfy(start -> assertThat(went.stream()
                                .filter(one -> !one.isBefore(start) && one.isBefore(start.plusSeconds(60))))
                        .hasSizeLessThanOrEqualTo(50));
        assertThat(went).hasSizeGreaterThan(125);
    }

    /** Who comes later does not go first, though the channel happens to be free; nobody asks more than a few times. */
    @Test
    void aThousandWaiting_goInTheOrderInWhichTheyCame_askingTwice() {
        Map<Integer, Instant> next = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            next.put(i, NOON.plusMillis(i));
        }
        Map<Integer, Instant> promised = new HashMap<>();
        List<Integer> went = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        Bucket bucket = FRESH;
        int asked = 0;
        while (!next.isEmpty()) {
            int who = next.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            // Nobody comes exactly in time: the scheduler looks four times a second.
            Instant now = Objects.requireNonNull(next.get(who)).plusMillis(who * 37 % 250);
            asked++;
            switch (PaceRules.decide(CHANNEL, bucket, promised.get(who), now)) {
                case Turn.Go(Bucket after) -> {
                    bucket = after;
                    went.add(who);
                    times.add(now);
                    next.remove(who);
                }
                case Turn.Wait(Instant until, Bucket after) -> {
                    bucket = after;
                    promised.put(who, until);
                    next.put(who, until);
                }
            }
        }
        assertThat(asked).isLessThan(3_500);
        for (int i = 1; i < times.size(); i++) {
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(SECOND);
        }
        for (int i = 0; i < went.size(); i++) {
            assertThat(Math.abs(went.get(i) - i)).as("place of %d", went.get(i)).isLessThan(20);
        }
    }

    @Test
    void held_letsNobodyGo_andThenOneAfterTheOther() {
        Bucket held = PaceRules.held(TIER, FRESH, Duration.ofSeconds(30), NOON);

        assertThat(PaceRules.decide(TIER, held, null, at(29))).isInstanceOf(Turn.Wait.class);
        assertThat(PaceRules.decide(TIER, held, null, at(30))).isInstanceOf(Turn.Go.class);
        Turn first = PaceRules.decide(TIER, held, NOON, at(2));
        assertThat(first)
                .isInstanceOfSatisfying(
                        Turn.Wait.class, wait -> assertThat(wait.until()).isEqualTo(at(30)));
        assertThat(PaceRules.decide(TIER, ((Turn.Wait) first).after(), NOON, at(2)))
                .isInstanceOfSatisfying(
                        Turn.Wait.class, wait -> assertThat(wait.until()).isEqualTo(at(30).plusMillis(1875)));
    }

    @Test
    void hold_neverShortensALongerOne() {
        Bucket held = PaceRules.held(CHANNEL, FRESH, Duration.ofSeconds(30), NOON);
        assertThat(PaceRules.held(CHANNEL, held, SECOND, NOON)).isEqualTo(held);
    }

    @Test
    void noLimit_isRefused() {
        assertThatThrownBy(() -> new Limit("C1", Duration.ZERO, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit("C1", SECOND, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }
}
