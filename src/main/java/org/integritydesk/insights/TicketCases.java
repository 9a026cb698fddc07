package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.insights.ThemeLog.ThemeCase;
import org.integritydesk.tickets.Ticket;

/** Tells what tickets are about so that no person and no advertiser can be known. */
@ApplicationScoped
public class TicketCases {
    private final Discretion discretion;

    TicketCases(Discretion discretion) {
        this.discretion = discretion;
    }

    /** Up to so many of the tickets, none of which is solved; empty: they are of fewer than three people. */
    public List<ThemeCase> of(List<Ticket> open, int most) {
        if (open.stream().map(Ticket::requester).distinct().count() < ThemeRules.FEWEST_ASKERS) {
            return List.of();
        }
        var anonymous = Anonymous.of(
                open.stream()
                        .map(ticket -> new Said(ticket.requester().value(), ticket.question()))
                        .toList(),
                discretion.words());
        return open.stream()
                .flatMap(ticket -> anonymous.tell(ticket.question()).stream()
                        .map(question -> new ThemeCase(question, ticket.market(), null)))
                .limit(most)
                .toList();
    }
}
