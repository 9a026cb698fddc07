package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.tickets.store.TicketMessages;

/** Where tickets are talked about, away from their cards. */
@ApplicationScoped
public class TicketPlaces {
    private final TicketMessages messages;

    TicketPlaces(TicketMessages messages) {
        this.messages = messages;
    }

    /** Tickets whose requester reads news in this thread, or that were opened from the message it begins with. */
    @Transactional
    public List<Ticket> heardIn(ThreadRef thread) {
        return messages.heardIn(thread);
    }

    /** Open tickets whose requester is asked something in private, or was told something there after the moment. */
    @Transactional
    public List<Ticket> inTouch(PersonId requester, Instant since) {
        return messages.inTouch(requester, since);
    }

    /** The ticket that a message was taken for. */
    @Transactional
    public Optional<TicketNumber> takenFor(TicketMessage.Source source) {
        return messages.by(source).map(TicketMessage::ticket);
    }
}
