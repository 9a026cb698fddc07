package org.integritydesk.tickets;

import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;

/** Who may act on a ticket. */
public enum Party {
    /** Any of AdEx staff. */
    STAFF,
    /** The one of AdEx staff who has the ticket. */
    OWNER,
    /** The person who asked. */
    REQUESTER,
    /** The desk itself, by a clock or as the consequence of another act. */
    DESK;

    boolean includes(Actor actor, Ticket ticket) {
        return switch (this) {
            case STAFF -> actor.is(Role.STAFF);
            case OWNER -> actor.is(Role.STAFF) && actor.id().equals(ticket.assignee());
            case REQUESTER -> actor.id().equals(ticket.requester());
            case DESK -> actor.is(Role.DESK);
        };
    }
}
