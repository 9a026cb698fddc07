package org.integritydesk.tickets;

import java.util.List;
import org.integritydesk.chat.Actor;

/**
 * A row of the transition table: in this state, these may do this, which leads there.
 *
 * @param by any of them, the most usual one first
 */
public record Transition(TicketState from, TicketAct.Kind act, List<Party> by, TicketState to) {
    boolean isFor(Actor actor, Ticket ticket) {
        return by.stream().anyMatch(party -> party.includes(actor, ticket));
    }
}
