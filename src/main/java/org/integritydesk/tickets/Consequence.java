package org.integritydesk.tickets;

import java.time.LocalDate;
import java.util.Optional;

/** What happens if nothing is done, and how urgent that is: the desk's domain notes, section 5.4. */
public enum Consequence {
    /** Somebody's safety, the law, or the press. */
    ALARM(Priority.P0),
    MANY_ADVERTISERS_STOPPED(Priority.P0),
    LIVE_ACCOUNT_DOWN(Priority.P0),
    /** It launches within two days. */
    LAUNCH_AT_RISK(Priority.P1),
    ACCOUNT_DOWN(Priority.P1),
    /** At least 25,000 US dollars a week. */
    SPEND_AT_RISK(Priority.P1),
    /** An ad does not run, or somebody calls it urgent. */
    AD_BLOCKED(Priority.P2),
    LATER_LAUNCH(Priority.P2),
    NONE(Priority.P3);

    private static final int PRESSING_DAYS = 2;
    private static final int PRESSING_DOLLARS = 25_000;

    private final Priority priority;

    Consequence(Priority priority) {
        this.priority = priority;
    }

    /** How urgent it makes a ticket. */
    public Priority priority() {
        return priority;
    }

    /** Of a launch on this day; empty: it is over. */
    public static Optional<Consequence> ofLaunch(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(day.isAfter(today.plusDays(PRESSING_DAYS)) ? LATER_LAUNCH : LAUNCH_AT_RISK);
    }

    /** Of so many US dollars a week at risk; empty: too few to count. */
    public static Optional<Consequence> ofSpend(double dollarsAWeek) {
        return dollarsAWeek >= PRESSING_DOLLARS ? Optional.of(SPEND_AT_RISK) : Optional.empty();
    }
}
