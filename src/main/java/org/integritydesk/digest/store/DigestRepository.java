package org.integritydesk.digest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.Editorial;
import org.integritydesk.digest.KeptEdition;

/** Kept editions; callers bring the transaction. */
@ApplicationScoped
public class DigestRepository implements PanacheRepository<EditionEntity> {
    /** End of the newest period that was settled by schedule. */
    public Optional<Instant> lastScheduledTo(RoomId room) {
        return find("room = ?1 and scheduled = true order by periodTo desc", room.value())
                .firstResultOptional()
                .map(row -> row.periodTo);
    }

    /** The newest edition of an earlier period. */
    public Optional<DigestEdition> before(RoomId room, Instant to) {
        return find("room = ?1 and periodTo < ?2 and scheduled = true order by periodTo desc", room.value(), to)
                .firstResultOptional()
                .map(row -> row.content);
    }

    /** Keeps an edition; a second scheduled one for the same channel and period is refused by the database. */
    public long add(RoomId room, DigestEdition edition, boolean scheduled, EditionState state, Instant now) {
        var row = new EditionEntity();
        row.room = room.value();
        row.periodTo = edition.to();
        row.scheduled = scheduled;
        row.content = edition;
        row.state = state;
        row.writtenAt = now;
        persistAndFlush(row);
        return Objects.requireNonNull(row.id);
    }

    /** The edition of this id. */
    public Optional<KeptEdition> edition(long id) {
        return findByIdOptional(id).map(EditionEntity::toKept);
    }

    /** The same, until the end of the transaction for this caller alone: two changes at once would lose one. */
    public Optional<KeptEdition> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(EditionEntity::toKept);
    }

    /** The newest edition of the channel that is posted or may be. */
    public Optional<KeptEdition> newest(RoomId room) {
        return find(
                        "room = ?1 and state in ?2 order by id desc",
                        room.value(),
                        List.of(EditionState.POSTED, EditionState.WAITING))
                .firstResultOptional()
                .map(EditionEntity::toKept);
    }

    /** Editions with smaller ids, newest first. */
    public List<KeptEdition> page(long before, int limit) {
        return find("id < ?1 order by id desc", before).page(Page.ofSize(limit)).stream()
                .map(EditionEntity::toKept)
                .toList();
    }

    /** Settles an edition that waits; whether it did, and nobody was faster. */
    public boolean settle(long id, EditionState state, PersonId by) {
        return update(
                        "state = ?1, decidedBy = ?2 where id = ?3 and state = ?4",
                        state,
                        by.value(),
                        id,
                        EditionState.WAITING)
                == 1;
    }

    /** Keeps what staff made of an edition. */
    public void edit(long id, Editorial editorial, PersonId by) {
        findByIdOptional(id).ifPresent(row -> {
            row.editorial = editorial;
            row.decidedBy = by.value();
        });
    }
}
