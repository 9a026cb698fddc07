package org.integritydesk.slack.answering;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.RaiseOutcome;
import org.integritydesk.answering.Raising;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.slack.web.SaidMessage;
import org.integritydesk.taxonomy.Market;

/** Opens a ticket from a message of a room. Whoever wrote it is its requester. */
@ApplicationScoped
class RaiseTicket {
    private final Raising raising;

    RaiseTicket(Raising raising) {
        this.raising = raising;
    }

    /**
     * Opens it, unless there is one.
     *
     * @param author who gets the answer
     * @param words what to answer
     * @param inside whether the app is in the room and can answer there; else it writes to the author directly
     */
    RaiseOutcome raise(SaidMessage message, String author, String words, boolean inside, String opener) {
        var room = new RoomId(message.room());
        boolean direct = !inside || message.room().startsWith("D");
        ThreadRef where = inside
                ? new ThreadRef(room, message.thread() == null && !direct ? message.message() : message.thread())
                : new ThreadRef(new RoomId(author), null);
        return raising.raise(
                new AskRequest(
                        AskRequest.messageKey(room, message.message()),
                        new PersonId(author),
                        where,
                        direct ? Surface.DIRECT : Surface.MENTION,
                        words,
                        Market.UNSPEC),
                new ThreadRef(room, message.message()),
                new PersonId(opener));
    }
}
