package org.integritydesk.tickets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.RootCause;

/** Proposes why a ticket needed a person, for staff to confirm (pure). */
public final class LikelyCause {
    private LikelyCause() {}

    /**
     * What similar tickets had most often, of equals what the most alike had; without any, what such questions usually have.
     *
     * @param past answered tickets about the same, most alike first
     */
    public static RootCause of(Ticket ticket, List<Ticket> past) {
        List<RootCause> causes =
                past.stream().map(Ticket::rootCause).filter(Objects::nonNull).toList();
        Map<RootCause, Long> counts =
                causes.stream().collect(Collectors.groupingBy(cause -> cause, Collectors.counting()));
        return counts.keySet().stream()
                .max(Comparator.<RootCause, Long>comparing(cause -> counts.getOrDefault(cause, 0L))
                        .thenComparing(cause -> -causes.indexOf(cause)))
                .orElseGet(() -> usual(ticket));
    }

    private static RootCause usual(Ticket ticket) {
        return switch (ticket.intake().issueType()) {
            case POLICY_Q, ELIGIBLE, CHANGE -> RootCause.KNOW;
            case REJECT, SUSPEND, LANDING -> RootCause.ADV;
            case APPEAL, DISPUTE -> RootCause.ENF;
            case DELAY -> RootCause.DELAY;
            case ALLOWLIST, DOCS, PROCESS -> RootCause.PROC;
            case GAP -> RootCause.GAP;
        };
    }
}
