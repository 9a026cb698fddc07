package org.integritydesk.insights.store;

import static org.integritydesk.insights.store.ScopedQuery.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.chat.RoomId;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** How themes fared from one period to the next; callers bring the transaction. */
@ApplicationScoped
public class ThemeWeekRepository {
    private static final String ASKED = """
             from insight_question i join question q on q.id = i.question join theme t on t.id = i.theme
            where t.label <> '' and i.asked_at >= :from and i.asked_at < :to
              and (q.room = :room or i.market in (:markets))
            """;

    private static final String WEEKS = """
            select t.id, t.label,
              count(*) filter (where i.asked_at >= :middle),
              count(distinct i.asker) filter (where i.asked_at >= :middle),
              count(*) filter (where i.asked_at < :middle),
              count(distinct i.asker) filter (where i.asked_at < :middle),
              count(*) filter (where i.asked_at >= :middle and i.market = 'US'),
              count(*) filter (where i.asked_at >= :middle and i.market = 'CA'),
              count(*) filter (where i.asked_at >= :middle and i.market = 'NA')
            """ + ASKED + " group by t.id, t.label order by t.id";

    /** What settled the questions: an entry was the reply, nobody was called, and nobody reported it as wrong. */
    private static final String SETTLED = "select t.id, q.entry_id, count(*)" + ASKED
            + " and i.replied and i.ticket is null and i.result <> 'WRONG' and q.entry_id is not null"
            + " group by t.id, q.entry_id";

    private static final List<Market> COUNTED = List.of(Market.US, Market.CA, Market.NA);
    private static final int FIRST_COUNTED = 6;

    private final EntityManager entities;

    ThemeWeekRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Themes with questions in one of the periods, as far as the nightly work has read them.
     *
     * @param room whose questions count whatever their market is
     * @param from begin of the period before
     * @param middle begin of the period
     * @param to exclusive
     */
    public List<ThemeWeek> weeks(RoomId room, Set<Market> markets, Instant from, Instant middle, Instant to) {
        Map<Long, Settled> settled = new HashMap<>();
        for (Object[] row : rows(query(SETTLED, room, markets, middle, to))) {
            settled.merge(
                    count(row[0]),
                    new Settled(new EntryId((String) row[1]), count(row[2])),
                    (one, other) -> one.asks() >= other.asks() ? one : other);
        }
        return rows(query(WEEKS, room, markets, from, to).setParameter("middle", middle)).stream()
                .map(row -> week(row, settled.get(count(row[0]))))
                .toList();
    }

    /** How many questions of a theme an entry settled. */
    private record Settled(EntryId entry, long asks) {
        private boolean isMostOf(int all) {
            return asks >= Cells.FEWEST && 2 * asks > all;
        }
    }

    private Query query(String sql, RoomId room, Set<Market> markets, Instant from, Instant to) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("room", room.value())
                .setParameter("markets", markets.stream().map(Market::name).toList())
                .setParameter("from", from)
                .setParameter("to", to);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static ThemeWeek week(Object[] row, @Nullable Settled settled) {
        int asks = (int) count(row[2]);
        return new ThemeWeek(
                count(row[0]),
                (String) row[1],
                asks,
                (int) count(row[3]),
                (int) count(row[4]),
                (int) count(row[5]),
                IntStream.range(0, COUNTED.size())
                        .filter(i -> count(row[FIRST_COUNTED + i]) >= Cells.FEWEST)
                        .mapToObj(COUNTED::get)
                        .collect(Collectors.toSet()),
                settled == null || !settled.isMostOf(asks) ? null : settled.entry());
    }
}
