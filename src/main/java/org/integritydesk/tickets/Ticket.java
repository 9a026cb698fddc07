package org.integritydesk.tickets;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/**
 * A ticket at one moment.
 *
 * @param version counts changes; a change is made only to the version it was decided on
 * @param priorityReason why it has this priority
 * @param priorityBy who set the priority; null: it was read from the question and the details
 * @param replyIn where the requester hears news; null: privately
 * @param source the message it was opened from, as room and message; null: it was asked of the desk
 * @param question the requester's own words, whole
 * @param searched what the search found, best first
 * @param whyNot why none of it was given as the answer
 * @param alike open tickets that seemed to be about the same when it was opened, most alike first
 * @param escalation to whom it was escalated last; null: to nobody
 * @param snoozedUntil null: it is not put off
 * @param duplicateOf the ticket whose answer answers this one
 * @param entry id of the entry that holds the answer
 * @param confirmed whether the requester said it is solved
 * @param resolvedAt when it was answered last; null: it has no answer that counts
 */
@RecordBuilder
public record Ticket(
        TicketNumber number,
        int version,
        TicketState state,
        Priority priority,
        String priorityReason,
        @Nullable PersonId priorityBy,
        PersonId requester,
        @Nullable ThreadRef replyIn,
        @Nullable ThreadRef source,
        String question,
        Market market,
        PolicyArea area,
        List<SearchedEntry> searched,
        String whyNot,
        Intake intake,
        List<AlikeTicket> alike,
        @Nullable TicketDetails details,
        @Nullable PersonId assignee,
        @Nullable Escalation escalation,
        @Nullable Instant snoozedUntil,
        @Nullable TicketNumber duplicateOf,
        @Nullable String answer,
        @Nullable RootCause rootCause,
        @Nullable String entry,
        boolean confirmed,
        @Nullable Rating rating,
        @Nullable Instant resolvedAt,
        ServiceClock service,
        Instant createdAt,
        Instant updatedAt) {
    /** Less is part of other words. */
    private static final int SHORTEST_NAME = 3;

    private static final int NAME_FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    public Ticket {
        searched = List.copyOf(searched);
        alike = List.copyOf(alike);
    }

    /** The text without the names of the advertisers in the details, which stay inside the ticket. */
    public String withoutAdvertiser(String text) {
        String names = details == null || details.advertiser() == null ? "" : details.advertiser();
        String hidden = text;
        for (String name : names.split("[,;/\\n]")) {
            if (name.strip().length() >= SHORTEST_NAME) {
                hidden = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])", NAME_FLAGS)
                        .matcher(hidden)
                        .replaceAll("the advertiser");
            }
        }
        return hidden;
    }

    /** Numbers of the tickets that seemed to be about the same, most alike first. */
    public List<TicketNumber> alikeNumbers() {
        return alike.stream().map(other -> new TicketNumber(other.number())).toList();
    }

    /** Who works on it; null: nobody does. Whoever answered a ticket that was reopened does not have it any more. */
    public @Nullable PersonId owner() {
        return state.isUnassigned() ? null : assignee;
    }

    /** Whether the requester may be offered to follow that ticket instead. */
    boolean isAlike(TicketNumber other) {
        return alike.stream().anyMatch(one -> one.number() == other.value());
    }
}
