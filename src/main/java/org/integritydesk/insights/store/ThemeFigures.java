package org.integritydesk.insights.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** Figures of themes, summed up by the database over narrow rows. */
public final class ThemeFigures {
    /** What counts for both countries counts for each. */
    private static final String OF_MARKET = " and (?::text is null or market in (?, 'NA', 'GLOBAL'))";

    private static final String OF_THEME = " and (?::bigint is null or theme = ?)";

    /** By theme and asker first: distinct people are then counted without sorting. */
    private static final String FIGURES = "select theme, sum(asks) asks, count(*) askers, sum(answered) answered,"
            + " sum(clarified) clarified, sum(escalated) escalated, sum(wrong) wrong, sum(tickets) tickets,"
            + " coalesce(sum(waited), 0) waited, sum(waits) waits, coalesce(sum(dollars), 0) dollars,"
            + " sum(estimates) estimates"
            + byMarket(", sum(%1$s) %1$s, count(*) filter (where %1$s > 0) %1$s_askers")
            + " from (select theme, asker, count(*) asks,"
            + " count(*) filter (where result = 'ANSWERED') answered,"
            + " count(*) filter (where result = 'CLARIFIED') clarified,"
            + " count(*) filter (where result = 'ESCALATED') escalated,"
            + " count(*) filter (where result = 'WRONG') wrong, count(ticket) tickets,"
            + " sum(waited_hours) waited, count(waited_hours) waits, sum(dollars) dollars, count(dollars) estimates"
            + byMarket(", count(*) filter (where market = '%1$s') %1$s")
            + " from insight_question where theme is not null and asked_at >= ? and asked_at < ?" + OF_MARKET + OF_THEME
            + " group by theme, asker) by_asker group by theme";

    private final Sql sql;

    public ThemeFigures(DataSource database) {
        this.sql = new Sql(database);
    }

    /**
     * What became of a theme's questions within a period.
     *
     * @param asks how many there were
     * @param askers distinct people
     * @param answered at once by an entry
     * @param clarified after a question back, or a choice
     * @param escalated to a person
     * @param wrong whose answer was reported as outdated or incorrect
     * @param tickets of all of them
     * @param waitedHours until tickets were settled, all together
     * @param waits tickets that were settled
     * @param dollars a week, as requesters estimate what is at risk, all together
     * @param estimates how many said so
     * @param markets asks and askers by market; those without any are not there
     */
    public record Figures(
            int asks,
            int askers,
            int answered,
            int clarified,
            int escalated,
            int wrong,
            int tickets,
            double waitedHours,
            int waits,
            double dollars,
            int estimates,
            Map<Market, Volume> markets) {
        /** Nobody asked. */
        public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
    }

    /** How much is asked, and by how many. */
    public record Volume(int asks, int askers) {}

    /** Questions of a theme within two periods that follow one another. */
    public record Before(int now, int before) {}

    /**
     * What became of the questions of each theme; of a scope, the area does not count.
     *
     * @param only null: all themes
     */
    public Map<Long, Figures> figures(Scope scope, @Nullable Long only) {
        Map<Long, Figures> figures = new HashMap<>();
        String market = name(scope.market());
        sql.each(
                FIGURES,
                row -> figures.put(row.getLong("theme"), figures(row)),
                nothing -> {},
                scope.from(),
                scope.to(),
                market,
                market,
                only,
                only);
        return figures;
    }

    /**
     * Root causes of tickets by theme; of a scope, the area does not count.
     *
     * @param only null: of all themes
     */
    public Map<Long, Map<RootCause, Integer>> causes(Scope scope, @Nullable Long only) {
        Map<Long, Map<RootCause, Integer>> causes = new HashMap<>();
        String market = name(scope.market());
        sql.each(
                "select theme, cause, count(*) n from insight_question where theme is not null and cause is not null"
                        + " and asked_at >= ? and asked_at < ?" + OF_MARKET + OF_THEME + " group by theme, cause",
                row -> causes.computeIfAbsent(row.getLong("theme"), another -> new EnumMap<>(RootCause.class))
                        .put(RootCause.valueOf(row.getString("cause")), row.getInt("n")),
                nothing -> {},
                scope.from(),
                scope.to(),
                market,
                market,
                only,
                only);
        return causes;
    }

    /** How much is asked in each market, whatever about. */
    public Map<Market, Volume> volumes(Scope scope) {
        Map<Market, Volume> volumes = new EnumMap<>(Market.class);
        sql.each(
                "select market, sum(asks) asks, count(*) askers from (select market, asker, count(*) asks"
                        + " from insight_question where asked_at >= ? and asked_at < ? group by market, asker) by_asker"
                        + " group by market",
                row -> volumes.put(
                        Market.valueOf(row.getString("market")), new Volume(row.getInt("asks"), row.getInt("askers"))),
                nothing -> {},
                scope.from(),
                scope.to());
        return volumes;
    }

    /**
     * How often each theme was asked about in a period and the one before; theme 0 stands for all questions.
     *
     * @param from begin of the one before
     * @param middle begin of the period
     * @param to exclusive
     */
    public Map<Long, Before> before(Instant from, Instant middle, Instant to, @Nullable Market market) {
        Map<Long, Before> counts = new HashMap<>();
        sql.each(
                "select coalesce(theme, -1) theme, count(*) filter (where asked_at >= ?) now,"
                        + " count(*) filter (where asked_at < ?) before"
                        + " from insight_question where asked_at >= ? and asked_at < ?" + OF_MARKET + " group by theme",
                row -> counts.put(row.getLong("theme"), new Before(row.getInt("now"), row.getInt("before"))),
                nothing -> {},
                middle,
                middle,
                from,
                to,
                name(market),
                name(market));
        counts.put(
                0L,
                new Before(
                        counts.values().stream().mapToInt(Before::now).sum(),
                        counts.values().stream().mapToInt(Before::before).sum()));
        return counts;
    }

    /** How often a theme, and anything, was asked about on each day. */
    public List<DayCount> days(long theme, @Nullable Market market, LocalDate from, LocalDate to) {
        return sql.list(
                "select day::date as day, coalesce(asks, 0) asks, coalesce(all_asks, 0) all_asks"
                        + " from generate_series(?::date, ?::date - 1, interval '1 day') as day"
                        + " left join (select day as on_day, sum(asks) all_asks from insight_day where day >= ? and day < ?"
                        + OF_MARKET + " group by day) anything on anything.on_day = day::date"
                        + " left join (select (asked_at at time zone 'UTC')::date as on_day, count(*) asks"
                        + " from insight_question where theme = ? and asked_at >= ? and asked_at < ?" + OF_MARKET
                        + " group by 1) counted on counted.on_day = day::date"
                        + " order by day",
                row -> new DayCount(row.getObject("day", LocalDate.class), row.getInt("asks"), row.getInt("all_asks")),
                from,
                to,
                from,
                to,
                name(market),
                name(market),
                theme,
                from.atStartOfDay().toInstant(ZoneOffset.UTC),
                to.atStartOfDay().toInstant(ZoneOffset.UTC),
                name(market),
                name(market));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Map<Market, Volume> markets = new EnumMap<>(Market.class);
        for (Market market : Market.values()) {
            int asks = row.getInt(market.name());
            if (asks > 0) {
                markets.put(market, new Volume(asks, row.getInt(market.name() + "_askers")));
            }
        }
        return new Figures(
                row.getInt("asks"),
                row.getInt("askers"),
                row.getInt("answered"),
                row.getInt("clarified"),
                row.getInt("escalated"),
                row.getInt("wrong"),
                row.getInt("tickets"),
                row.getDouble("waited"),
                row.getInt("waits"),
                row.getDouble("dollars"),
                row.getInt("estimates"),
                markets);
    }

    private static String byMarket(String columns) {
        return Arrays.stream(Market.values())
                .map(market -> columns.formatted(market.name()))
                .collect(Collectors.joining());
    }

    private static @Nullable String name(@Nullable Market market) {
        return market == null ? null : market.name();
    }
}
