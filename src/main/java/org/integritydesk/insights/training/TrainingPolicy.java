package org.integritydesk.insights.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.integritydesk.insights.Theme;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDetails;

/** What is worth a training. */
public final class TrainingPolicy {
    static final int ASKS = 5;
    static final int ASKERS = 3;
    static final int ACCOUNTS = 3;
    private static final Set<RootCause> TAUGHT = Set.of(RootCause.KNOW, RootCause.PROC);

    private TrainingPolicy() {}

    /** Whether a theme is: at least five asks from three people in thirty days, mainly because people did not know. */
    public static boolean isTopic(Theme theme) {
        return theme.asks() >= ASKS
                && theme.askers() >= ASKERS
                && theme.mainCause().filter(TAUGHT::contains).isPresent();
    }

    /** Whether a changed policy is: it touches at least three accounts with an open ticket. */
    public static boolean isTopic(EntryContent changed, List<Ticket> open) {
        return accounts(changed, open) >= ACCOUNTS;
    }

    /** Advertisers with an open ticket in the area and a market of the entry. */
    static long accounts(EntryContent changed, List<Ticket> open) {
        return open.stream()
                .filter(ticket -> touches(changed, ticket))
                .map(Ticket::details)
                .map(details -> details == null ? "" : advertiser(details))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    /** Whether a changed policy is about what the ticket is about, there. */
    static boolean touches(EntryContent changed, Ticket ticket) {
        return ticket.area() == changed.area() && changed.coversMarket(ticket.market());
    }

    private static String advertiser(TicketDetails details) {
        String name = details.advertiser();
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
