package org.integritydesk.tickets;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much hangs on a ticket, apart from how urgent it is.
 *
 * @param level from 1, the most, to 4
 * @param because what it was reckoned from, for people
 */
public record Impact(int level, String because) {
    private static final int MUCH_DOLLARS = 100_000;
    private static final int SOME_DOLLARS = 25_000;
    private static final int FEW_DOLLARS = 5_000;
    private static final int MANY_FOLLOWERS = 5;
    private static final int SOME_FOLLOWERS = 2;
    private static final int SOON_DAYS = 7;

    private static final Impact LEAST = new Impact(4, "nothing tells more");

    /**
     * The impact of a ticket: by the requester's estimate of the spend at risk, by how many others ask the same, and whether it
     * launched soon after it was opened.
     *
     * @param followers how many tickets follow it
     */
    public static Impact of(Ticket ticket, int followers) {
        TicketDetails details = ticket.details();
        return Stream.of(
                        Optional.ofNullable(details == null ? null : details.estimate())
                                .flatMap(Impact::ofSpend),
                        ofFollowers(followers),
                        Stakes.day(details == null ? null : details.launchDate())
                                .flatMap(day -> ofLaunch(day, LocalDate.ofInstant(ticket.createdAt(), ZoneOffset.UTC))))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Impact::level))
                .orElse(LEAST);
    }

    /** The level as people read it. */
    public String label() {
        return switch (level) {
            case 1 -> "very high";
            case 2 -> "high";
            case 3 -> "some";
            default -> "none known";
        };
    }

    private static Optional<Impact> ofSpend(Estimate estimate) {
        Double dollars = estimate.dollarsAWeek();
        if (dollars == null || dollars < FEW_DOLLARS) {
            return Optional.empty();
        }
        int level = dollars >= MUCH_DOLLARS ? 1 : dollars >= SOME_DOLLARS ? 2 : 3;
        return Optional.of(new Impact(level, estimate.understood()));
    }

    private static Optional<Impact> ofFollowers(int followers) {
        if (followers == 0) {
            return Optional.empty();
        }
        int level = followers >= MANY_FOLLOWERS ? 1 : followers >= SOME_FOLLOWERS ? 2 : 3;
        return Optional.of(
                new Impact(level, followers == 1 ? "1 other asks the same" : followers + " others ask the same"));
    }

    private static Optional<Impact> ofLaunch(LocalDate day, LocalDate opened) {
        return day.isBefore(opened) || day.isAfter(opened.plusDays(SOON_DAYS))
                ? Optional.empty()
                : Optional.of(new Impact(3, "launch is " + day));
    }
}
