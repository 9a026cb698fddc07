package org.integritydesk.tickets.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** A row of the ticket history; only ever added. */
@Entity
@Table(name = "ticket_event")
class TicketEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "ticket_number")
    long ticketNumber;

    @Column
    Instant at = Instant.EPOCH;

    @Column
    String actor = "";

    @Column
    @Enumerated(EnumType.STRING)
    TicketAct.Kind act = TicketAct.Kind.OPEN;

    @Column(name = "from_state")
    @Enumerated(EnumType.STRING)
    @Nullable TicketState fromState;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    TicketState toState = TicketState.NEW;

    @Column
    int version;

    @Column
    @Nullable String subject;

    @Column
    @Nullable String note;

    static TicketEventEntity of(long ticketNumber, TicketEvent event) {
        var row = new TicketEventEntity();
        row.ticketNumber = ticketNumber;
        row.at = event.at();
        row.actor = event.actor().value();
        row.act = event.act();
        row.fromState = event.from();
        row.toState = event.to();
        row.version = event.version();
        row.subject = event.subject();
        row.note = event.note();
        return row;
    }

    TicketEvent toEvent() {
        return new TicketEvent(version, at, new PersonId(actor), act, fromState, toState, subject, note);
    }
}
