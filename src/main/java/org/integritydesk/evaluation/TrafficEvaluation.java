package org.integritydesk.evaluation;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.integritydesk.evaluation.traffic.Ask;
import org.integritydesk.evaluation.traffic.TrafficLog;
import org.integritydesk.evaluation.traffic.TrafficYear;
import org.integritydesk.evaluation.traffic.TrueTheme;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.KnownWords;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.TextModel;
import org.integritydesk.insights.ThemeJoins;
import org.integritydesk.insights.ThemeNight;
import org.integritydesk.insights.ThemesView;
import org.integritydesk.knowledge.OfflineSearch;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * How well the nightly work finds what made-up years are known to have: their themes, a flare-up in one country, and what has
 * changed. Each week's questions are put into the record and a night is run after them, as in life, in the embedded PostgreSQL.
 */
public final class TrafficEvaluation {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final double HALVED = 0.5;

    /** A trend compares so many weeks with as many before. */
    private static final int TREND_WEEKS = 4;

    /** Twelve weeks around the flare-up are asked; within so many no noise comes again in the same words. */
    private static final int FROM = TrafficYear.SPIKE_WEEK - 2 * TREND_WEEKS;

    private static final int TO = TrafficYear.SPIKE_WEEK + TREND_WEEKS;

    private final DataSource database;
    private final TextModel model;
    private final ThemesView view;

    private TrafficEvaluation(DataSource database, TextModel model) {
        this.database = database;
        this.model = model;
        this.view = ThemesView.over(database);
    }

    /**
     * Runs years, one after the other; half a minute each.
     *
     * @param years how many, with seeds from 1 on
     * @param folder an empty one, for the database
     * @param done told the seed of every year that is over
     */
    public static TrafficFigures run(OfflineSearch search, int years, Path folder, LongConsumer done) {
        // The same questions come again and again.
        var model = new TextModel("evaluation", search.remembering()::embed);
        try (var embedded = EmbeddedDatabase.start(folder);
                var pool = InsightBench.pool(embedded)) {
            Flyway.configure().dataSource(pool).load().migrate();
            var evaluation = new TrafficEvaluation(pool, model);
            var figures = new TrafficFigures.Sum();
            for (long seed : LongStream.rangeClosed(1, years).toArray()) {
                evaluation.year(TrafficYear.of(START, seed, HALVED).withFewerStrays(), figures);
                done.accept(seed);
            }
            return figures.figures();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + e.getMessage(), e);
        }
    }

    private void year(TrafficYear year, TrafficFigures.Sum figures) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean unused = statement.execute("truncate question, theme, theme_run, insight_day cascade");
        }
        List<Ask> asks = year.asks();
        boolean spikeSeen = false;
        boolean spikeElsewhere = false;
        for (int week = FROM; week < TO; week++) {
            LocalDate monday = START.plusWeeks(week);
            LocalDate next = START.plusWeeks(week + 1);
            TrafficLog.put(
                    database,
                    asks.stream()
                            .filter(ask ->
                                    !ask.day().isBefore(monday) && ask.day().isBefore(next))
                            .toList());
            Instant now = instant(next);
            var unused = new ThemeNight(
                            database,
                            model,
                            () -> KnownWords.of(List.of(), List.of()),
                            Clock.fixed(now, ZoneOffset.UTC))
                    .run();
            if (week >= FROM + 2 * TREND_WEEKS - 1) {
                Map<Long, String> truths = truths(groups());
                spikeSeen |= spikes(week) > 0 && isCalled(TrafficYear.SPIKING, "up", trends(now, Market.CA), truths);
                spikeElsewhere |=
                        spikes(week) > 0 && isCalled(TrafficYear.SPIKING, "up", trends(now, Market.US), truths);
                for (Map.Entry<Long, String> trend : trends(now, null).entrySet()) {
                    figures.looked(
                            hasChanged(truths.get(trend.getKey()), week),
                            List.of("up", "down").contains(trend.getValue()));
                }
            }
        }
        Map<Long, Map<String, Integer>> groups = groups();
        figures.year(groups, near(groups.keySet()), spikeSeen, spikeElsewhere);
    }

    /** How many questions, by theme found (0: none) and true theme (empty: none). */
    private Map<Long, Map<String, Integer>> groups() throws SQLException {
        Map<Long, Map<String, Integer>> groups = new HashMap<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select coalesce(i.theme, 0) found, split_part(q.delivery_key, '/', 2) truth, count(*) n"
                                + " from insight_question i join question q on q.id = i.question group by 1, 2");
                var row = statement.executeQuery()) {
            while (row.next()) {
                groups.computeIfAbsent(row.getLong("found"), another -> new HashMap<>())
                        .put(row.getString("truth"), row.getInt("n"));
            }
        }
        return groups;
    }

    /** What a manager is told may be the same issue. */
    private Map<Long, Set<Long>> near(Set<Long> found) {
        var joins = new ThemeJoins(database, model.name(), Clock.systemUTC());
        return found.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        theme -> joins.near(theme).stream()
                                .map(ThemeJoins.Other::theme)
                                .collect(Collectors.toSet())));
    }

    /** What most of each found theme is about; empty: no theme, or of no one most. */
    private static Map<Long, String> truths(Map<Long, Map<String, Integer>> groups) {
        Map<Long, String> truths = new HashMap<>();
        groups.forEach((found, truth) -> truths.put(found, TrafficFigures.truth(truth)));
        return truths;
    }

    /** What the page says of each theme. */
    private Map<Long, String> trends(Instant now, @Nullable Market market) {
        var table = view.table(new Scope(now.minus(Duration.ofDays(7L * TREND_WEEKS)), now, market, null));
        int trend = table.columns().stream()
                .map(column -> column.name().equals("trend"))
                .toList()
                .indexOf(true);
        Map<Long, String> trends = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.cells().get(trend) instanceof Cell.Value(String direction)) {
                trends.put(Long.valueOf(Objects.requireNonNull(row.key())), direction);
            }
        }
        return trends;
    }

    private static boolean isCalled(
            TrueTheme theme, String direction, Map<Long, String> trends, Map<Long, String> truths) {
        return trends.entrySet().stream()
                .anyMatch(trend ->
                        trend.getValue().equals(direction) && theme.name().equals(truths.get(trend.getKey())));
    }

    /** Whether a theme was really asked about more or less in the last weeks than in those before. */
    private static boolean hasChanged(@Nullable String theme, int week) {
        return TrafficYear.SPIKING.name().equals(theme) && spikes(week) != 0;
    }

    /** How many weeks more of the flare-up are in the last weeks than in those before. */
    private static int spikes(int week) {
        return spikesFrom(week - TREND_WEEKS + 1) - spikesFrom(week - 2 * TREND_WEEKS + 1);
    }

    private static int spikesFrom(int first) {
        int end = Math.min(TrafficYear.SPIKE_WEEK + TrafficYear.SPIKE_WEEKS, first + TREND_WEEKS);
        return Math.max(0, end - Math.max(TrafficYear.SPIKE_WEEK, first));
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
