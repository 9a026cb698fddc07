package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.insights.ThemeLog.ThemeCase;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDetails;
import org.jspecify.annotations.Nullable;

/** Tells what tickets are about so that no person and no advertiser can be known. */
@ApplicationScoped
public class TicketCases {
    private static final float[] NO_VECTOR = {};

    private final FaqWords faq;

    TicketCases(FaqWords faq) {
        this.faq = faq;
    }

    /** Up to so many of the tickets, none of which is solved; empty: they are of fewer than three people. */
    public List<ThemeCase> of(List<Ticket> open, int most) {
        if (open.stream().map(Ticket::requester).distinct().count() < ThemeRules.FEWEST_ASKERS) {
            return List.of();
        }
        var anonymous = Anonymous.of(open.stream().map(TicketCases::member).toList(), faq.words());
        return open.stream()
                .flatMap(ticket -> anonymous.tell(ticket.question()).stream()
                        .map(question -> new ThemeCase(question, ticket.market(), null)))
                .limit(most)
                .toList();
    }

    private static ThemeMember member(Ticket ticket) {
        return new ThemeMember(
                ticket.number().value(),
                ticket.requester().value(),
                ticket.area(),
                ticket.question(),
                advertiser(ticket.details()),
                NO_VECTOR);
    }

    private static @Nullable String advertiser(@Nullable TicketDetails details) {
        return details == null ? null : details.advertiser();
    }
}
