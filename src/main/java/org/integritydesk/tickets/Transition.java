package org.integritydesk.tickets;

/** A row of the transition table: in this state, this party may do this, which leads there. */
public record Transition(TicketState from, TicketAct.Kind act, Party by, TicketState to) {}
