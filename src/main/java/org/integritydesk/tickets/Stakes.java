package org.integritydesk.tickets;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the details of a ticket say is at stake, and what that makes of its priority (pure). */
final class Stakes {
    private record Stake(Consequence consequence, String reason) {}

    private Stakes() {}

    /** The ticket with the priority its details ask for, if that is more urgent; what staff has set stays. */
    static Ticket weigh(Ticket ticket, LocalDate today) {
        return ticket.priorityBy() != null || ticket.details() == null
                ? ticket
                : highest(ticket.details(), today)
                        .filter(stake -> stake.consequence().priority().compareTo(ticket.priority()) < 0)
                        .map(stake -> TicketBuilder.builder(ticket)
                                .priority(stake.consequence().priority())
                                .priorityReason(stake.reason())
                                .build())
                        .orElse(ticket);
    }

    private static Optional<Stake> highest(TicketDetails details, LocalDate today) {
        return Stream.of(launch(details, today), spend(details))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(stake -> stake.consequence().priority()));
    }

    private static Optional<Stake> launch(TicketDetails details, LocalDate today) {
        return day(details.launchDate())
                .flatMap(day -> Consequence.ofLaunch(day, today)
                        .map(consequence -> new Stake(consequence, "launch is " + day + ", says the requester")));
    }

    private static Optional<Stake> spend(TicketDetails details) {
        Estimate estimate = details.estimate();
        return estimate == null || estimate.dollarsAWeek() == null
                ? Optional.empty()
                : Consequence.ofSpend(estimate.dollarsAWeek())
                        .map(consequence -> new Stake(
                                consequence, "at risk: " + estimate.understood() + ", the requester's estimate"));
    }

    /** The day; empty: there is none, or nobody can read it. */
    static Optional<LocalDate> day(@Nullable String iso) {
        try {
            return iso == null ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
