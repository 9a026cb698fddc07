package org.integritydesk.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** Every thread stands for an instance: all they share is PostgreSQL. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class PaceTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Inject
    Pace pace;

    private final String name = UUID.randomUUID().toString();

    @Test
    void manyAtOnce_oneGoes_andEveryOtherGetsAMomentOfItsOwn() throws Exception {
        Limit limit = new Limit(name, LONG, 1);

        List<Duration> waits =
                together(16, i -> pace.take("holder" + i, List.of(limit)).orElse(Duration.ZERO));

        List<Duration> sorted = waits.stream().sorted().toList();
        assertThat(sorted.getFirst()).isZero();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i).minus(sorted.get(i - 1))).isGreaterThan(LONG.minusMinutes(1));
        }
    }

    @Test
    void burst_isSharedByAll() throws Exception {
        Limit limit = new Limit(name, LONG, 5);
        AtomicInteger went = new AtomicInteger();

        together(16, i -> {
            if (pace.take("holder" + i, List.of(limit)).isEmpty()) {
                went.incrementAndGet();
            }
            return Duration.ZERO;
        });

        assertThat(went).hasValue(5);
    }

    @Test
    void refusedByOne_usesNothingOfTheOther() {
        Limit channel = new Limit(name + "/C1", LONG, 1);
        Limit other = new Limit(name + "/C2", LONG, 1);
        Limit workspace = new Limit(name, LONG, 1);
        assertThat(pace.take("first", List.of(other, workspace))).isEmpty();

        assertThat(pace.take("second", List.of(channel, workspace))).isPresent();

        assertThat(pace.take("third", List.of(channel))).isEmpty();
    }

    @Test
    void hold_isForEverybody() {
        Limit limit = new Limit(name, Duration.ofMillis(1), 10);
        pace.hold(List.of(limit), LONG);

        assertThat(pace.take("anybody", List.of(limit)))
                .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofMinutes(59)));
    }

    @Test
    void allowance_isSpentOnce_howeverManyAsk() throws Exception {
        AtomicInteger spent = new AtomicInteger();

        together(16, i -> {
            if (pace.spend(name, 5, LONG)) {
                spent.incrementAndGet();
            }
            return Duration.ZERO;
        });

        assertThat(spent).hasValue(5);
        assertThat(pace.spend(name, 6, Duration.ZERO)).as("its time is over").isFalse();
    }

    private interface Work {
        Duration by(int thread);
    }

    private static List<Duration> together(int threads, Work work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Duration>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                calls.add(() -> work.by(thread));
            }
            List<Duration> results = new ArrayList<>();
            for (Future<Duration> each : pool.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
