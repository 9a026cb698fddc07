package org.integritydesk.platform.pace;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who may go when (pure): the generic cell rate algorithm, and a line. Whoever has to wait gets a moment of their own and keeps
 * it, so that a thousand waiting ask twice each and not every second, and nobody who comes later is first.
 */
final class PaceRules {
    private PaceRules() {}

    /** @param promised the moment they were told; null: they come for the first time */
    static Turn decide(Limit limit, Bucket bucket, @Nullable Instant promised, Instant now) {
        Instant open = bucket.freeAt().minus(limit.leeway());
        Instant turn = promised == null ? bucket.lineEnd() : promised;
        if (!turn.isAfter(now) && !open.isAfter(now)) {
            return new Turn.Go(new Bucket(later(bucket.freeAt(), now).plus(limit.interval()), bucket.lineEnd()));
        }
        if (promised != null && promised.isAfter(now)) {
            return new Turn.Wait(promised, bucket);
        }
        if (promised != null && !open.isAfter(now.plus(limit.interval()))) {
            // Whoever went before was a moment late; that costs nobody their place.
            return new Turn.Wait(open, bucket);
        }
        Instant until = later(bucket.lineEnd(), open);
        return new Turn.Wait(until, new Bucket(bucket.freeAt(), until.plus(limit.step())));
    }

    /** Nobody goes for so long. */
    static Bucket held(Limit limit, Bucket bucket, Duration pause, Instant now) {
        return new Bucket(later(bucket.freeAt(), now.plus(pause).plus(limit.leeway())), bucket.lineEnd());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
