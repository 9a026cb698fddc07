package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.RoomId;
import org.integritydesk.insights.store.ThemeWeekRepository;
import org.integritydesk.taxonomy.Market;

/** How themes fared from one period to the next, for others to tell. */
@ApplicationScoped
public class ThemeWeeks {
    private final ThemeWeekRepository weeks;

    ThemeWeeks(ThemeWeekRepository weeks) {
        this.weeks = weeks;
    }

    /**
     * Themes asked about in one of the periods, in no order. The nightly work reads questions, so those of today are not
     * counted yet; as long as it has read none, there are none.
     *
     * @param room whose questions count whatever their market is
     * @param from begin of the period before
     * @param middle begin of the period
     * @param to end of the period, exclusive
     */
    @Transactional
    public List<ThemeWeek> of(RoomId room, Set<Market> markets, Instant from, Instant middle, Instant to) {
        return weeks.weeks(room, markets, from, middle, to);
    }
}
