package org.integritydesk.slack.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How far our clock is from Slack's, by the date that every answer of Slack's carries. On a machine whose clock is five minutes
 * off, every request from Slack looks old or from the future and is refused; somebody has to be told why.
 */
@ApplicationScoped
class SlackClock {
    /** Answers travel a while, and their date has whole seconds. */
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(SlackClock.class);

    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    SlackClock(Clock clock) {
        this.clock = clock;
    }

    /** Slack's clock showed this just now, in the form of an HTTP header; null or of another form: nothing was heard. */
    void heard(@Nullable String date) {
        if (date == null) {
            return;
        }
        try {
            Instant theirs = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
            boolean before = problem().isPresent();
            ahead = Duration.between(theirs, clock.instant());
            if (problem().isPresent() != before) {
                LOG.warn(problem().orElse("The clock of this machine agrees with Slack's again."));
            }
        } catch (DateTimeException e) {
            LOG.debugf("No date: %s", date);
        }
    }

    /** How far our clock is ahead of Slack's; negative: behind. */
    Duration ahead() {
        return ahead;
    }

    /** What is wrong with our clock, and what to do about it; empty: nothing that matters. */
    Optional<String> problem() {
        return ahead.abs().compareTo(TOLERATED) <= 0
                ? Optional.empty()
                : Optional.of("The clock of this machine is " + ahead.abs().toSeconds() + " seconds "
                        + (ahead.isNegative() ? "behind" : "ahead of")
                        + " Slack's. From 300 seconds on, every request from"
                        + " Slack is refused. Set the clock, best by NTP.");
    }
}
