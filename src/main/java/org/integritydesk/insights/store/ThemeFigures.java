package org.integritydesk.insights.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeMember;
import org.integritydesk.insights.Vectors;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** Figures of themes, summed up by the database over narrow rows. */
public final class ThemeFigures {
    /** What counts for both countries counts for each. */
    private static final String OF_MARKET = " and (?::text is null or market in (?, 'NA', 'GLOBAL'))";

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

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
     * @param waitedHours until tickets were settled, all together
     * @param waits tickets that were settled
     * @param dollars a week, as requesters estimate what is at risk, all together
     * @param estimates how many said so
     * @param markets asks and askers by market
     */
    public record Figures(
            int asks,
            int askers,
            int answered,
            int clarified,
            int escalated,
            int wrong,
            double waitedHours,
            int waits,
            double dollars,
            int estimates,
            Map<Market, Volume> markets) {}

    /** How much is asked, and by how many. */
    public record Volume(int asks, int askers) {}

    /** Questions of a theme within two periods that follow one another. */
    public record Before(int now, int before) {}

    /** A theme as it is described. */
    public record Described(
            long id, String label, String typical, PolicyArea area, Instant firstSeen, Instant lastSeen) {}

    /** A question of a theme, what the asker said, and what settled it: a person's answer, or an entry. */
    public record Case(
            ThemeMember member,
            Market market,
            @Nullable String answer,
            @Nullable String entry) {}

    /** All themes that were not merged into another one. */
    public List<Described> described() {
        return sql.list("select * from theme where merged_into is null and label <> ''", ThemeFigures::described);
    }

    /** The theme of this id, or the one it was merged into. */
    public Optional<Described> described(long theme) {
        return sql
                .list(
                        "select * from theme where label <> ''"
                                + " and id = (select coalesce(merged_into, id) from theme where id = ?)",
                        ThemeFigures::described,
                        theme)
                .stream()
                .findFirst();
    }

    /**
     * Themes asked about since the moment, the largest first.
     *
     * @param only null: all
     */
    public List<Theme> themes(List<Described> of, Instant since, @Nullable Long only) {
        String which =
                " from insight_question where theme is not null and asked_at >= ? and (?::bigint is null or theme = ?)";
        Map<Long, Map<Market, Integer>> markets = new HashMap<>();
        sql.each(
                "select theme, market, count(*) n" + which + " group by theme, market",
                row -> markets.computeIfAbsent(row.getLong("theme"), another -> new EnumMap<>(Market.class))
                        .put(Market.valueOf(row.getString("market")), row.getInt("n")),
                nothing -> {},
                since,
                only,
                only);
        Map<Long, Map<RootCause, Integer>> causes = causes(since, FOREVER, only);
        Map<Long, int[]> sums = new HashMap<>();
        sql.each(
                "select theme, count(*) asks, count(distinct asker) askers, count(ticket) tickets" + which
                        + " group by theme",
                row -> sums.put(
                        row.getLong("theme"),
                        new int[] {row.getInt("asks"), row.getInt("askers"), row.getInt("tickets")}),
                nothing -> {},
                since,
                only,
                only);
        return of.stream()
                .map(theme -> {
                    int[] sum = sums.getOrDefault(theme.id(), new int[3]);
                    return new Theme(
                            theme.id(),
                            theme.label(),
                            theme.typical(),
                            theme.area(),
                            sum[0],
                            sum[1],
                            sum[2],
                            markets.getOrDefault(theme.id(), Map.of()),
                            causes.getOrDefault(theme.id(), Map.of()),
                            theme.firstSeen(),
                            theme.lastSeen());
                })
                .sorted((one, other) -> other.asks() - one.asks())
                .toList();
    }

    /**
     * Root causes of tickets by theme, of questions asked within a period.
     *
     * @param only null: of all themes
     */
    public Map<Long, Map<RootCause, Integer>> causes(Instant from, Instant to, @Nullable Long only) {
        Map<Long, Map<RootCause, Integer>> causes = new HashMap<>();
        sql.each(
                "select theme, cause, count(*) n from insight_question where theme is not null and cause is not null"
                        + " and asked_at >= ? and asked_at < ? and (?::bigint is null or theme = ?) group by theme, cause",
                row -> causes.computeIfAbsent(row.getLong("theme"), another -> new EnumMap<>(RootCause.class))
                        .put(RootCause.valueOf(row.getString("cause")), row.getInt("n")),
                nothing -> {},
                from,
                to,
                only,
                only);
        return causes;
    }

    /** What became of the questions of each theme. */
    public Map<Long, Figures> figures(Scope scope) {
        Map<Long, Figures> figures = new HashMap<>();
        String market = name(scope.market());
        sql.each(
                // By theme and asker first: distinct people are then counted without sorting.
                "select theme, sum(asks) asks, count(*) askers, sum(answered) answered, sum(clarified) clarified,"
                        + " sum(escalated) escalated, sum(wrong) wrong, coalesce(sum(waited), 0) waited, sum(waits) waits,"
                        + " coalesce(sum(dollars), 0) dollars, sum(estimates) estimates,"
                        + " sum(us) us, count(*) filter (where us > 0) us_askers,"
                        + " sum(ca) ca, count(*) filter (where ca > 0) ca_askers"
                        + " from (select theme, asker, count(*) asks,"
                        + " count(*) filter (where result = 'ANSWERED') answered,"
                        + " count(*) filter (where result = 'CLARIFIED') clarified,"
                        + " count(*) filter (where result = 'ESCALATED') escalated,"
                        + " count(*) filter (where result = 'WRONG') wrong,"
                        + " sum(waited_hours) waited, count(waited_hours) waits, sum(dollars) dollars,"
                        + " count(dollars) estimates, count(*) filter (where market = 'US') us,"
                        + " count(*) filter (where market = 'CA') ca from insight_question"
                        + " where theme is not null and asked_at >= ? and asked_at < ?" + OF_MARKET
                        + " group by theme, asker) by_asker group by theme",
                row -> figures.put(row.getLong("theme"), figures(row)),
                nothing -> {},
                scope.from(),
                scope.to(),
                market,
                market);
        return figures;
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
                        + " left join (select (asked_at at time zone 'UTC')::date as on_day,"
                        + " count(*) filter (where theme = ?) asks, count(*) all_asks from insight_question"
                        + " where asked_at >= ? and asked_at < ?" + OF_MARKET
                        + " group by 1) counted on on_day = day::date"
                        + " order by day",
                row -> new DayCount(row.getObject("day", LocalDate.class), row.getInt("asks"), row.getInt("all_asks")),
                from,
                to,
                theme,
                from.atStartOfDay().toInstant(ZoneOffset.UTC),
                to.atStartOfDay().toInstant(ZoneOffset.UTC),
                name(market),
                name(market));
    }

    /** The newest questions of a theme. */
    public List<Case> cases(long theme, int most) {
        return sql.list(
                "select i.question, i.asker, i.area, i.market, coalesce(q.read_as, q.text) as words,"
                        + " v.vector,"
                        + " case when t.state in ('RESOLVED', 'CLOSED') then t.answer end as answer,"
                        + " case when i.verdict = 'SOLVED' then q.entry_id end as entry"
                        + " from insight_question i join question q on q.id = i.question"
                        + " join question_vector v on v.question = i.question left join ticket t on t.number = i.ticket"
                        + " where i.theme = ? order by i.asked_at desc, i.question desc limit ?",
                row -> new Case(
                        new ThemeMember(
                                row.getLong("question"),
                                row.getString("asker"),
                                PolicyArea.valueOf(row.getString("area")),
                                row.getString("words"),
                                Vectors.read(row.getBytes("vector"))),
                        Market.valueOf(row.getString("market")),
                        row.getString("answer"),
                        row.getString("entry")),
                theme,
                most);
    }

    private static Described described(ResultSet row) throws SQLException {
        return new Described(
                row.getLong("id"),
                row.getString("label"),
                row.getString("typical"),
                PolicyArea.valueOf(row.getString("area")),
                Sql.instant(row, "first_seen"),
                Sql.instant(row, "last_seen"));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("asks"),
                row.getInt("askers"),
                row.getInt("answered"),
                row.getInt("clarified"),
                row.getInt("escalated"),
                row.getInt("wrong"),
                row.getDouble("waited"),
                row.getInt("waits"),
                row.getDouble("dollars"),
                row.getInt("estimates"),
                Map.of(
                        Market.US, new Volume(row.getInt("us"), row.getInt("us_askers")),
                        Market.CA, new Volume(row.getInt("ca"), row.getInt("ca_askers"))));
    }

    private static @Nullable String name(@Nullable Market market) {
        return market == null ? null : market.name();
    }
}
