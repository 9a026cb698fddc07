package org.integritydesk.insights.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.statistics.Span;
import org.integritydesk.insights.training.EntryAsks;
import org.integritydesk.knowledge.EntryId;

/** Counts questions by the entry that was the reply. */
@ApplicationScoped
class EntryAsksRepository implements EntryAsks {
    private static final String DAYS =
            "select to_char(q.asked_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*) filter (where q.entry_id = :entry), count(*)"
                    + " from question q where q.asked_at >= :from and q.asked_at < :to and q.surface <> 'API' group by day";

    private final EntityManager entities;

    EntryAsksRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public List<DayCount> days(EntryId entry, Span span) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(DAYS, Object[].class)
                .setParameter("entry", entry.value())
                .setParameter("from", span.from().atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("to", span.to().atStartOfDay().toInstant(ZoneOffset.UTC))
                .getResultList();
        Map<LocalDate, DayCount> asked =
                rows.stream().map(EntryAsksRepository::day).collect(Collectors.toMap(DayCount::day, day -> day));
        return span.from()
                .datesUntil(span.to())
                .map(day -> asked.getOrDefault(day, new DayCount(day, 0, 0)))
                .toList();
    }

    private static DayCount day(Object[] cells) {
        return new DayCount(
                LocalDate.parse(cells[0].toString()), ((Number) cells[1]).intValue(), ((Number) cells[2]).intValue());
    }
}
