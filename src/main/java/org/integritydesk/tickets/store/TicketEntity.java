package org.integritydesk.tickets.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** A row of the ticket table. */
@Entity
@Table(name = "ticket")
class TicketEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_number")
    @SequenceGenerator(name = "ticket_number", sequenceName = "ticket_number", allocationSize = 1)
    @Nullable Long number;

    @Column
    int version = 1;

    @Column
    @Enumerated(EnumType.STRING)
    TicketState state = TicketState.NEW;

    @Column
    @Enumerated(EnumType.STRING)
    Priority priority = Priority.P3;

    @Column
    String requester = "";

    @Column(name = "reply_room")
    @Nullable String replyRoom;

    @Column(name = "reply_thread")
    @Nullable String replyThread;

    @Column
    String question = "";

    @Column
    @Enumerated(EnumType.STRING)
    Market market = Market.UNSPEC;

    @Column
    @Enumerated(EnumType.STRING)
    PolicyArea area = PolicyArea.OTH;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<SearchedEntry> searched = List.of();

    @Column(name = "why_not")
    String whyNot = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Intake intake;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable TicketDetails details;

    @Column
    @Nullable String assignee;

    @Column
    @Nullable String answer;

    @Column(name = "root_cause")
    @Enumerated(EnumType.STRING)
    @Nullable RootCause rootCause;

    @Column
    boolean confirmed;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    Instant updatedAt = Instant.EPOCH;

    static TicketEntity of(OpenTicket request, Instant now) {
        var row = new TicketEntity();
        row.priority = request.priority();
        row.requester = request.requester().value();
        ThreadRef reply = request.replyIn();
        row.replyRoom = reply == null ? null : reply.room().value();
        row.replyThread = reply == null ? null : reply.thread();
        row.question = request.question();
        row.market = request.market();
        row.area = request.area();
        row.searched = request.searched();
        row.whyNot = request.whyNot();
        row.intake = request.intake();
        row.createdAt = now;
        row.updatedAt = now;
        return row;
    }

    Ticket toTicket() {
        return new Ticket(
                new TicketNumber(Objects.requireNonNull(number)),
                version,
                state,
                priority,
                new PersonId(requester),
                replyRoom == null ? null : new ThreadRef(new RoomId(replyRoom), replyThread),
                question,
                market,
                area,
                searched,
                whyNot,
                Objects.requireNonNull(intake),
                details,
                assignee == null ? null : new PersonId(assignee),
                answer,
                rootCause,
                confirmed,
                createdAt,
                updatedAt);
    }
}
