package org.integritydesk.tickets;

import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;

/** Who may act on a ticket. */
public enum Party {
    STAFF,
    REQUESTER;

    boolean includes(Actor actor, Ticket ticket) {
        return switch (this) {
            case STAFF -> actor.is(Role.STAFF);
            case REQUESTER -> actor.id().equals(ticket.requester());
        };
    }
}
