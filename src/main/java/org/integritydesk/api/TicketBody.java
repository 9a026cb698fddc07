package org.integritydesk.api;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.Rating;
import org.integritydesk.tickets.ServiceClock;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as other programs see it. Advertisers, escalation packets and what was pasted are left out: see {@link TicketSheet}.
 *
 * @param number for example {@code INT-1001}
 * @param version counts changes
 * @param open whether somebody still has to do something
 * @param priorityBy who set the priority; null: it was read from the question
 * @param language of the question, as a language tag
 * @param escalatedTo the route it was escalated by last; null: none
 * @param duplicateOf the ticket whose answer answers this one; null: it stands for itself
 * @param whyNot why nothing that was found was given as the answer
 * @param entry id of the entry that holds the answer; null: none does
 * @param rating 1 to 5; null: none was given
 * @param respondBy when staff should have written to the requester first
 * @param resolveBy when it should have an answer
 * @param paused whether the service clock stands still
 */
public record TicketBody(
        String number,
        int version,
        TicketState state,
        boolean open,
        Priority priority,
        String priorityReason,
        @Nullable String priorityBy,
        Market market,
        PolicyArea area,
        IssueType issueType,
        String language,
        String question,
        String requester,
        @Nullable String assignee,
        @Nullable EscalationRoute escalatedTo,
        @Nullable Instant snoozedUntil,
        @Nullable String duplicateOf,
        String whyNot,
        @Nullable String answer,
        @Nullable RootCause rootCause,
        @Nullable String entry,
        boolean confirmed,
        @Nullable Integer rating,
        @Nullable String ratingComment,
        Instant respondBy,
        @Nullable Instant respondedAt,
        Instant resolveBy,
        boolean paused,
        @Nullable Instant resolvedAt,
        Instant createdAt,
        Instant updatedAt) {
    /** The ticket as it is now. */
    public static TicketBody of(Ticket ticket) {
        ServiceClock service = ticket.service();
        Rating rating = ticket.rating();
        TicketNumber parent = ticket.duplicateOf();
        return new TicketBody(
                ticket.number().toString(),
                ticket.version(),
                ticket.state(),
                ticket.state().isOpen(),
                ticket.priority(),
                ticket.priorityReason(),
                id(ticket.priorityBy()),
                ticket.market(),
                ticket.area(),
                ticket.intake().issueType(),
                ticket.intake().language(),
                ticket.question(),
                ticket.requester().value(),
                id(ticket.assignee()),
                ticket.escalation() == null ? null : ticket.escalation().route(),
                ticket.snoozedUntil(),
                parent == null ? null : parent.toString(),
                ticket.whyNot(),
                ticket.answer(),
                ticket.rootCause(),
                ticket.entry(),
                ticket.confirmed(),
                rating == null ? null : rating.stars(),
                rating == null ? null : rating.comment(),
                service.respondBy(),
                service.respondedAt(),
                service.resolveBy(),
                service.pausedSince() != null,
                ticket.resolvedAt(),
                ticket.createdAt(),
                ticket.updatedAt());
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
