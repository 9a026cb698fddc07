package org.integritydesk.slack.admission;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.admission.Limit.Usage;
import org.integritydesk.slack.admission.Limit.Verdict;

/**
 * Holds back whoever asks too much, so that nobody else waits for it. Counted in this process alone: several instances take as
 * many times as much.
 */
@ApplicationScoped
class Throttle {
    /** So many requests of one person run at the same time, and the others wait; less than the database handles at once. */
    static final int PERSON_RUNNING = 4;

    /** So many of one person run or wait. */
    private static final int PERSON_AT_ONCE = 100;

    /** So many of all run or wait. */
    private static final int ALL_AT_ONCE = 500;

    /** So many people at their limit are what one instance serves. */
    private static final int PEOPLE = 30;

    private static final Duration BETWEEN_TELLINGS = Duration.ofMinutes(1);

    private final Limit each;
    private final Limit all;
    private final Clock clock;
    private final Latest<Usage> people = new Latest<>();
    private final Map<String, Integer> running = new HashMap<>();
    private final Latest<Instant> told = new Latest<>();
    private Usage everybody = Usage.NONE;

    @Inject
    Throttle(DeskConfig config, Clock clock, MeterRegistry metrics) {
        this(
                limit(config.requestsPerMinute(), PERSON_AT_ONCE),
                limit(config.requestsPerMinute() * PEOPLE, ALL_AT_ONCE),
                clock);
        metrics.gauge("slack.requests.running", this, Throttle::running);
    }

    Throttle(Limit each, Limit all, Clock clock) {
        this.each = each;
        this.all = all;
        this.clock = clock;
    }

    private static Limit limit(int perMinute, int atOnce) {
        return perMinute <= 0 ? new Limit(0, 0) : new Limit(perMinute, atOnce);
    }

    /**
     * Takes a request of the person, or says why not. One that was taken {@linkplain #awaitTurn waits for its turn}, and is
     * {@linkplain #done done} later.
     *
     * @param charged whether it counts towards what may be asked in a minute
     */
    synchronized Optional<Admission.Refused> take(String person, boolean charged) {
        Instant now = clock.instant();
        Usage theirs = people.getOrDefault(person, Usage.NONE);
        return switch (each.judge(theirs, charged, now)) {
            case Verdict.Wait(Duration time) -> Optional.of(AdmissionPolicy.tooFast(time));
            case Verdict.Taken(Usage theirsAfter) ->
                switch (all.judge(everybody, charged, now)) {
                    case Verdict.Wait(Duration time) -> Optional.of(AdmissionPolicy.tooMany(time));
                    case Verdict.Taken(Usage allAfter) -> {
                        people.put(person, theirsAfter);
                        everybody = allAfter;
                        yield Optional.empty();
                    }
                };
        };
    }

    /** Waits until few enough others of the person run; nobody else waits for them. */
    synchronized void awaitTurn(String person) throws InterruptedException {
        while (running.getOrDefault(person, 0) >= PERSON_RUNNING) {
            wait();
        }
        running.merge(person, 1, Integer::sum);
    }

    /** A request that had its turn is done. */
    synchronized void done(String person) {
        running.computeIfPresent(person, (id, count) -> count == 1 ? null : count - 1);
        notifyAll();
        people.computeIfPresent(person, (id, usage) -> usage.less());
        everybody = everybody.less();
    }

    /** Whether it is time to tell something, true once a minute; what and whom, the key says. */
    synchronized boolean mayTell(String key) {
        Instant now = clock.instant();
        Instant last = told.get(key);
        if (last != null && last.plus(BETWEEN_TELLINGS).isAfter(now)) {
            return false;
        }
        told.put(key, now);
        return true;
    }

    synchronized int running() {
        return everybody.running();
    }

    synchronized int remembered() {
        return people.size() + told.size();
    }
}
