package org.integritydesk.answering.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.FoundEntry;
import org.integritydesk.answering.Offer;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.Part;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.SearchRecord;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.Understood;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** A row of the question table. */
@Entity
@Table(name = "question")
class QuestionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "delivery_key")
    String deliveryKey = "";

    @Column
    String asker = "";

    @Column
    String room = "";

    @Column
    @Nullable String thread;

    @Column
    @Enumerated(EnumType.STRING)
    Surface surface = Surface.COMMAND;

    @Column
    String text = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Part part;

    @Column
    @Nullable Long follows;

    @Column(name = "read_as")
    @Nullable String readAs;

    @Column
    @Enumerated(EnumType.STRING)
    Market market = Market.UNSPEC;

    @Column(name = "market_evidence")
    String marketEvidence = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Understood understood;

    @Column
    @Enumerated(EnumType.STRING)
    Outcome outcome = Outcome.ESCALATE;

    @Column
    double confidence;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<FoundEntry> candidates = List.of();

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable SearchRecord search;

    @Column(name = "took_ms")
    long tookMs;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Offer offer;

    @Column(name = "entry_id")
    @Nullable String entryId;

    @Column(name = "entry_version")
    @Nullable Integer entryVersion;

    @Column(name = "law_caveat")
    boolean lawCaveat;

    @Column(name = "why_escalated")
    @Enumerated(EnumType.STRING)
    @Nullable WhyEscalated why;

    @Column(name = "ticket_number")
    @Nullable Long ticketNumber;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable Feedback feedback;

    @Column(name = "feedback_at")
    @Nullable Instant feedbackAt;

    @Column(name = "asked_at")
    Instant askedAt = Instant.EPOCH;

    AskedQuestion toQuestion() {
        return new AskedQuestion(
                new QuestionId(Objects.requireNonNull(id)),
                new PersonId(asker),
                new ThreadRef(new RoomId(room), thread),
                surface,
                text,
                part,
                follows == null ? null : new QuestionId(follows),
                readAs,
                market,
                marketEvidence,
                Objects.requireNonNull(understood),
                outcome,
                confidence,
                candidates,
                search,
                tookMs,
                offer,
                entryId == null ? null : new EntryId(entryId),
                entryVersion,
                lawCaveat,
                why,
                ticketNumber == null ? null : new TicketNumber(ticketNumber),
                feedback,
                askedAt);
    }
}
