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
import org.integritydesk.tickets.AlikeTicket;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.Rating;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.ServiceClock;
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

    @Column(name = "priority_reason")
    String priorityReason = "";

    @Column(name = "priority_by")
    @Nullable String priorityBy;

    @Column
    String requester = "";

    @Column(name = "source_room")
    @Nullable String sourceRoom;

    @Column(name = "source_message")
    @Nullable String sourceMessage;

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
    List<AlikeTicket> alike = List.of();

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable TicketDetails details;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Escalation escalation;

    @Column(name = "snoozed_until")
    @Nullable Instant snoozedUntil;

    @Column(name = "duplicate_of")
    @Nullable Long duplicateOf;

    @Column
    @Nullable String assignee;

    @Column
    @Nullable String answer;

    @Column(name = "root_cause")
    @Enumerated(EnumType.STRING)
    @Nullable RootCause rootCause;

    @Column
    @Nullable String entry;

    @Column
    boolean confirmed;

    @Column
    @Nullable Integer stars;

    @Column(name = "rating_comment")
    @Nullable String ratingComment;

    @Column(name = "resolved_at")
    @Nullable Instant resolvedAt;

    @Column(name = "respond_by")
    Instant respondBy = Instant.EPOCH;

    @Column(name = "responded_at")
    @Nullable Instant respondedAt;

    @Column(name = "resolve_by")
    Instant resolveBy = Instant.EPOCH;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<ServiceClock.Pause> pauses = List.of();

    @Column(name = "paused_since")
    @Nullable Instant pausedSince;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    Instant updatedAt = Instant.EPOCH;

    static TicketEntity of(OpenTicket request, ServiceClock service, Instant now) {
        var row = new TicketEntity();
        row.priority = request.priority();
        row.priorityReason = request.intake().because().priority();
        row.requester = request.requester().value();
        ThreadRef reply = request.replyIn();
        row.replyRoom = reply == null ? null : reply.room().value();
        row.replyThread = reply == null ? null : reply.thread();
        ThreadRef source = request.source();
        row.sourceRoom = source == null ? null : source.room().value();
        row.sourceMessage = source == null ? null : source.thread();
        row.question = request.question();
        row.market = request.market();
        row.area = request.area();
        row.searched = request.searched();
        row.whyNot = request.whyNot();
        row.intake = request.intake();
        row.alike = request.alike();
        row.keep(service);
        row.createdAt = now;
        row.updatedAt = now;
        return row;
    }

    /** Takes over everything that an act can change. */
    void change(Ticket next) {
        version = next.version();
        state = next.state();
        priority = next.priority();
        priorityReason = next.priorityReason();
        priorityBy = next.priorityBy() == null ? null : next.priorityBy().value();
        details = next.details();
        assignee = next.assignee() == null ? null : next.assignee().value();
        escalation = next.escalation();
        snoozedUntil = next.snoozedUntil();
        duplicateOf = next.duplicateOf() == null ? null : next.duplicateOf().value();
        answer = next.answer();
        rootCause = next.rootCause();
        entry = next.entry();
        confirmed = next.confirmed();
        stars = next.rating() == null ? null : next.rating().stars();
        ratingComment = next.rating() == null ? null : next.rating().comment();
        resolvedAt = next.resolvedAt();
        keep(next.service());
        updatedAt = next.updatedAt();
    }

    private void keep(ServiceClock service) {
        respondBy = service.respondBy();
        respondedAt = service.respondedAt();
        resolveBy = service.resolveBy();
        pauses = service.pauses();
        pausedSince = service.pausedSince();
    }

    Ticket toTicket() {
        return new Ticket(
                new TicketNumber(Objects.requireNonNull(number)),
                version,
                state,
                priority,
                priorityReason,
                priorityBy == null ? null : new PersonId(priorityBy),
                new PersonId(requester),
                replyRoom == null ? null : new ThreadRef(new RoomId(replyRoom), replyThread),
                sourceRoom == null ? null : new ThreadRef(new RoomId(sourceRoom), sourceMessage),
                question,
                market,
                area,
                searched,
                whyNot,
                Objects.requireNonNull(intake),
                alike,
                details,
                assignee == null ? null : new PersonId(assignee),
                escalation,
                snoozedUntil,
                duplicateOf == null ? null : new TicketNumber(duplicateOf),
                answer,
                rootCause,
                entry,
                confirmed,
                stars == null ? null : new Rating(stars, ratingComment),
                resolvedAt,
                new ServiceClock(respondBy, respondedAt, resolveBy, pauses, pausedSince),
                createdAt,
                updatedAt);
    }
}
