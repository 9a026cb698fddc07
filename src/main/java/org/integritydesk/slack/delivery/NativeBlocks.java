package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.slack.digest.Look;
import org.integritydesk.slack.web.SlackErrors;
import org.jboss.logging.Logger;

/**
 * Tries Slack's own tables and charts first. A workspace that does not take them is asked again a day later at the earliest;
 * each instance learns it by one call that has no effect.
 */
@ApplicationScoped
class NativeBlocks {
    static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(NativeBlocks.class);

    private final Clock clock;
    private volatile Instant refusedAt = Instant.MIN;

    NativeBlocks(Clock clock) {
        this.clock = clock;
    }

    /** Carries with Slack's own blocks, or without where it does not take them. */
    Carried carry(Function<Look, Carried> attempt) {
        Instant now = clock.instant();
        if (now.isBefore(refusedAt.plus(REMEMBERED))) {
            return attempt.apply(Look.PLAIN);
        }
        Carried outcome = attempt.apply(Look.NATIVE);
        if (!isRefusal(outcome)) {
            return outcome;
        }
        Carried plain = attempt.apply(Look.PLAIN);
        if (!isRefusal(plain)) {
            LOG.info("This workspace takes no tables and charts of Slack's own; digests do without for a day");
            refusedAt = now;
        }
        return plain;
    }

    private static boolean isRefusal(Carried outcome) {
        return outcome instanceof Carried.Hopeless hopeless && SlackErrors.isAboutBlocks(hopeless.why());
    }
}
