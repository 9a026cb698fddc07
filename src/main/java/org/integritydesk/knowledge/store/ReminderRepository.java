package org.integritydesk.knowledge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;

/** Who was reminded of what, and on which days. Callers bring the transaction. */
@ApplicationScoped
public class ReminderRepository {
    private final EntityManager entities;

    ReminderRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes the day's work, over all instances; false: somebody has it, or it is the first day ever. */
    public boolean claim(LocalDate day) {
        boolean isFirst = ((Number) entities.createNativeQuery("select count(*) from reminder_day")
                                .getSingleResult())
                        .longValue()
                == 0;
        int rows = entities.createNativeQuery("insert into reminder_day (day) values (?1) on conflict (day) do nothing")
                .setParameter(1, day)
                .executeUpdate();
        return rows == 1 && !isFirst;
    }

    /** Published entries that end or are to be reviewed up to a day, and were in no reminder after another day; by id. */
    public List<Entry> due(LocalDate until, LocalDate notRemindedSince) {
        return VersionQuery.of(entities.createNativeQuery(
                        VersionQuery.PUBLISHED
                                + "(v.content->>'reviewBy' <= ?1 or v.content->>'expiresOn' <= ?1)"
                                + " and not exists (select 1 from review_reminder r where r.entry_id = e.id"
                                + " and r.reminded_on > ?2) order by e.id",
                        EntryVersionEntity.class)
                .setParameter(1, until.toString())
                .setParameter(2, notRemindedSince));
    }

    /** Remembers that the entry is named in the day's reminder to this owner. */
    public void add(EntryId id, String owner, LocalDate day) {
        entities.createNativeQuery("insert into review_reminder (entry_id, reminded_on, owner) values (?1, ?2, ?3)")
                .setParameter(1, id.value())
                .setParameter(2, day)
                .setParameter(3, owner)
                .executeUpdate();
    }

    /** Published entries that the day's reminder to this owner names. */
    public List<Entry> named(String owner, LocalDate day) {
        return VersionQuery.of(entities.createNativeQuery(
                        VersionQuery.PUBLISHED
                                + "exists (select 1 from review_reminder r where r.entry_id = e.id"
                                + " and r.reminded_on = ?1 and r.owner = ?2)",
                        EntryVersionEntity.class)
                .setParameter(1, day)
                .setParameter(2, owner));
    }
}
