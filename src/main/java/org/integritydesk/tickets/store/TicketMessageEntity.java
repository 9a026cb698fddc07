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
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.tickets.SharedFile;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** A row of the ticket messages. */
@Entity
@Table(name = "ticket_message")
class TicketMessageEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "ticket_number")
    long ticketNumber;

    @Column
    @Enumerated(EnumType.STRING)
    TicketMessage.Passage passage = TicketMessage.Passage.INTERNAL;

    @Column
    String author = "";

    @Column
    String words = "";

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<SharedFile> files = List.of();

    @Column
    @Nullable String room;

    @Column
    @Nullable String message;

    @Column
    Instant at = Instant.EPOCH;

    @Column(name = "edited_at")
    @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    @Nullable Instant deletedAt;

    static TicketMessageEntity of(TicketMessage said) {
        var row = new TicketMessageEntity();
        row.ticketNumber = said.ticket().value();
        row.author = said.author().value();
        TicketMessage.Source source = said.source();
        row.room = source == null ? null : source.room().value();
        row.message = source == null ? null : source.message();
        row.at = said.at();
        row.change(said);
        return row;
    }

    /** Takes over what an edit or a deletion can change. */
    void change(TicketMessage next) {
        passage = next.passage();
        words = next.words();
        files = next.files();
        editedAt = next.editedAt();
        deletedAt = next.deletedAt();
    }

    TicketMessage toMessage() {
        return new TicketMessage(
                Objects.requireNonNull(id),
                new TicketNumber(ticketNumber),
                passage,
                new PersonId(author),
                words,
                files,
                room == null || message == null ? null : new TicketMessage.Source(new RoomId(room), message),
                at,
                editedAt,
                deletedAt);
    }
}
