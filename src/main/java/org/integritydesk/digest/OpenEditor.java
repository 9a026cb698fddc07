package org.integritydesk.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** What is open, by age, and at which team (pure). Small groups are told together, or not at all. */
final class OpenEditor {
    private static final Duration YOUNG = Duration.ofDays(2);
    private static final Duration WEEK = Duration.ofDays(7);

    private OpenEditor() {}

    static OpenByAge byAge(Instant now, DigestMaterial material) {
        List<Ticket> open = material.open();
        int young = Counts.count(open, ticket -> age(ticket, now).compareTo(YOUNG) < 0);
        int old = Counts.count(open, ticket -> age(ticket, now).compareTo(WEEK) > 0);
        int week = open.size() - young - old;
        DigestEdition previous = material.previous();
        Integer before =
                previous == null ? null : (Integer) previous.openByAge().total();
        // With the total, one hidden age could be reckoned from the others.
        boolean mayBeTold = Stream.of(young, week, old).allMatch(count -> Counts.told(count) != null);
        return mayBeTold
                ? new OpenByAge(young, week, old, open.size(), oldest(open, now), before)
                : new OpenByAge(null, null, null, open.size(), oldest(open, now), before);
    }

    static List<DigestEdition.Escalated> escalated(Instant now, ZoneId zone, DigestMaterial material) {
        Map<EscalationRoute, List<Ticket>> teams = new TreeMap<>();
        for (Ticket ticket : material.open()) {
            Escalation escalation = ticket.escalation();
            if (ticket.state() == TicketState.ESCALATED && escalation != null) {
                teams.computeIfAbsent(escalation.route(), route -> new ArrayList<>())
                        .add(ticket);
            }
        }
        List<DigestEdition.Escalated> told = new ArrayList<>();
        teams.forEach((route, tickets) -> {
            if (Counts.mayBeTold(tickets.size())) {
                told.add(escalated(route, tickets, now, zone, material.previous()));
            }
        });
        List<Ticket> others = teams.values().stream()
                .filter(tickets -> !Counts.mayBeTold(tickets.size()))
                .flatMap(Collection::stream)
                .toList();
        if (Counts.mayBeTold(others.size())) {
            told.add(escalated(null, others, now, zone, material.previous()));
        }
        return told;
    }

    private static DigestEdition.Escalated escalated(
            @Nullable EscalationRoute route,
            List<Ticket> tickets,
            Instant now,
            ZoneId zone,
            @Nullable DigestEdition previous) {
        return new DigestEdition.Escalated(
                route,
                tickets.size(),
                oldest(tickets, now),
                tickets.stream()
                        .map(ticket -> ticket.service().nextDue())
                        .min(Comparator.naturalOrder())
                        .map(due -> LocalDate.ofInstant(due, zone))
                        .orElse(null),
                previous == null ? null : before(route, previous));
    }

    private static @Nullable Integer before(@Nullable EscalationRoute route, DigestEdition previous) {
        return previous.escalated().stream()
                .filter(team -> team.route() == route)
                .map(DigestEdition.Escalated::count)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer oldest(List<Ticket> tickets, Instant now) {
        return Counts.mayBeTold(tickets.size())
                ? tickets.stream()
                        .map(ticket -> (int) age(ticket, now).toDays())
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private static Duration age(Ticket ticket, Instant now) {
        return Duration.between(ticket.createdAt(), now);
    }
}
