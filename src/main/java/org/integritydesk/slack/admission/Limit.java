package org.integritydesk.slack.admission;

import java.time.Duration;
import java.time.Instant;

/**
 * How much is taken (pure): so many requests in a minute, all at once if need be, and so many running at the same time. The
 * generic cell rate algorithm: every request pays for its share of a minute, and one may be in debt by one minute.
 *
 * @param perMinute 0: as many as come
 * @param atOnce 0: as many as come
 */
record Limit(int perMinute, int atOnce) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** For whoever has too much running: some of it will be done by then. */
    private static final Duration SOON = Duration.ofSeconds(3);

    /**
     * What was taken so far.
     *
     * @param paidUntil end of the time that the requests so far have used up
     * @param running requests not done yet
     */
    record Usage(Instant paidUntil, int running) {
        static final Usage NONE = new Usage(Instant.EPOCH, 0);

        /** After one of them is done. */
        Usage less() {
            return new Usage(paidUntil, Math.max(0, running - 1));
        }
    }

    /** Whether one more is taken. */
    sealed interface Verdict {
        /** It is; this is the usage with it. */
        record Taken(Usage after) implements Verdict {}

        /** It is not; after this time it may be. */
        record Wait(Duration time) implements Verdict {}
    }

    /** @param charged whether it uses up time; otherwise only what runs is looked at */
    Verdict judge(Usage usage, boolean charged, Instant now) {
        if (atOnce > 0 && usage.running() >= atOnce) {
            return new Verdict.Wait(SOON);
        }
        if (!charged || perMinute == 0) {
            return new Verdict.Taken(new Usage(usage.paidUntil(), usage.running() + 1));
        }
        Instant from = usage.paidUntil().isAfter(now) ? usage.paidUntil() : now;
        Instant paid = from.plus(MINUTE.dividedBy(perMinute));
        Duration debt = Duration.between(now, paid);
        return debt.compareTo(MINUTE) > 0
                ? new Verdict.Wait(debt.minus(MINUTE))
                : new Verdict.Taken(new Usage(paid, usage.running() + 1));
    }
}
