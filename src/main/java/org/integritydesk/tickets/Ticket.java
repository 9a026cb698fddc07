package org.integritydesk.tickets;

import java.time.Instant;
import java.util.List;
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
 * @param replyIn where the requester hears news; null: privately
 * @param question the requester's own words, whole
 * @param searched what the search found, best first
 * @param whyNot why none of it was given as the answer
 * @param confirmed whether the requester said it is solved
 */
public record Ticket(
        TicketNumber number,
        int version,
        TicketState state,
        Priority priority,
        PersonId requester,
        @Nullable ThreadRef replyIn,
        String question,
        Market market,
        PolicyArea area,
        List<SearchedEntry> searched,
        String whyNot,
        Intake intake,
        @Nullable TicketDetails details,
        @Nullable PersonId assignee,
        @Nullable String answer,
        @Nullable RootCause rootCause,
        boolean confirmed,
        Instant createdAt,
        Instant updatedAt) {
    public Ticket {
        searched = List.copyOf(searched);
    }

    Ticket moved(TicketState to, Instant now) {
        return new Ticket(
                number,
                version + 1,
                to,
                priority,
                requester,
                replyIn,
                question,
                market,
                area,
                searched,
                whyNot,
                intake,
                details,
                assignee,
                answer,
                rootCause,
                confirmed,
                createdAt,
                now);
    }

    Ticket withAssignee(PersonId person) {
        return new Ticket(
                number, version, state, priority, requester, replyIn, question, market, area, searched, whyNot, intake,
                details, person, answer, rootCause, confirmed, createdAt, updatedAt);
    }

    Ticket withDetails(TicketDetails more) {
        return new Ticket(
                number, version, state, priority, requester, replyIn, question, market, area, searched, whyNot, intake,
                more, assignee, answer, rootCause, confirmed, createdAt, updatedAt);
    }

    Ticket withAnswer(String words, RootCause cause) {
        return new Ticket(
                number, version, state, priority, requester, replyIn, question, market, area, searched, whyNot, intake,
                details, assignee, words, cause, false, createdAt, updatedAt);
    }

    Ticket withConfirmed(boolean solved) {
        return new Ticket(
                number, version, state, priority, requester, replyIn, question, market, area, searched, whyNot, intake,
                details, assignee, answer, rootCause, solved, createdAt, updatedAt);
    }
}
