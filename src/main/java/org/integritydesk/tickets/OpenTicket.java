package org.integritydesk.tickets;

import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** A request to open a ticket; fields as in {@link Ticket}. */
public record OpenTicket(
        PersonId requester,
        @Nullable ThreadRef replyIn,
        @Nullable ThreadRef source,
        String question,
        Market market,
        PolicyArea area,
        Priority priority,
        List<SearchedEntry> searched,
        String whyNot,
        Intake intake,
        List<AlikeTicket> alike) {
    /** The same, beside these open tickets that seem to be about the same. */
    public OpenTicket beside(List<AlikeTicket> others) {
        return new OpenTicket(
                requester, replyIn, source, question, market, area, priority, searched, whyNot, intake, others);
    }
}
