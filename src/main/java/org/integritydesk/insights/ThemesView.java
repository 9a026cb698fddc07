package org.integritydesk.insights;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.store.ThemeFigures;
import org.integritydesk.insights.store.ThemeTexts;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** The themes of a period: what each costs, and whether it grows. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ThemesView implements InsightView {
    static final String ID = "themes";

    private static final Duration TREND = Duration.ofDays(28);
    private static final int CASES = 50;
    private static final int SECONDS_AN_HOUR = 3600;

    private static final List<Column> COLUMNS = List.of(
            new Column("theme", "Theme", Kind.TEXT),
            new Column("typical", "Most typical question", Kind.TEXT),
            new Column("area", "Area", Kind.TEXT),
            new Column("asks", "Asks", Kind.COUNT),
            new Column("askers", "Askers", Kind.COUNT),
            new Column("trend", "Trend", Kind.TEXT),
            new Column("before", "4 weeks before", Kind.COUNT),
            new Column("now", "Last 4 weeks", Kind.COUNT),
            new Column("ratio", "Change, by volume", Kind.NUMBER),
            new Column("usPer100", "US asks per 100 askers", Kind.NUMBER),
            new Column("caPer100", "CA asks per 100 askers", Kind.NUMBER),
            new Column("answered", "Answered", Kind.SHARE),
            new Column("clarified", "Clarified", Kind.SHARE),
            new Column("escalated", "Escalated", Kind.SHARE),
            new Column("wrong", "Reported wrong", Kind.SHARE),
            new Column("causes", "Root causes", Kind.TEXT),
            new Column("timeLost", "Time lost waiting", Kind.DURATION),
            new Column("spendAtRisk", "Spend at risk, USD a week (estimates)", Kind.NUMBER),
            new Column("parts", "Said in other words: joined to it", Kind.TEXT),
            new Column("near", "May be the same issue", Kind.TEXT));

    private static final List<Column> CASE_COLUMNS = List.of(
            new Column("question", "Question", Kind.TEXT),
            new Column("market", "Market", Kind.TEXT),
            new Column("answer", "What solved it", Kind.TEXT));

    private final ThemeFigures figures;
    private final ThemeTexts texts;
    private final BiFunction<Long, Scope, List<ThemeLog.ThemeCase>> cases;

    @Inject
    ThemesView(DataSource database, ThemeLog themes) {
        this(database, (theme, scope) -> themes.cases(theme, scope, CASES));
    }

    private ThemesView(DataSource database, BiFunction<Long, Scope, List<ThemeLog.ThemeCase>> cases) {
        this.figures = new ThemeFigures(database);
        this.texts = new ThemeTexts(database);
        this.cases = cases;
    }

    /** Without a service, for measuring what the nightly work finds: nothing is behind the rows. */
    public static ThemesView over(DataSource database) {
        return new ThemesView(database, (theme, scope) -> List.of());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Part part() {
        return Part.THEMES;
    }

    @Override
    public String title() {
        return "Themes";
    }

    @Override
    public String about() {
        return "Questions of the period, grouped by meaning every night; each names its most typical one. The same"
                + " issue said in other words may be two of them: join them, and they count as one. The trend compares the"
                + " last four weeks with the four before, by the volume of all questions and by how much themes vary anyway"
                + " (exact test, 5% false discoveries over all themes). Themes of fewer than three askers are left out, numbers under three and shares of fewer than"
                + " five questions are hidden.";
    }

    @Override
    public InsightTable table(Scope scope) {
        Map<Long, ThemeFigures.Figures> sums = figures.figures(scope, null);
        Map<Market, ThemeFigures.Volume> active = figures.volumes(scope);
        Map<Long, Map<RootCause, Integer>> causes = figures.causes(scope, null);
        Map<Long, Trend> trends = trends(scope);
        Map<Long, List<ThemeTexts.Described>> parts = texts.parts();
        Map<Long, List<ThemeTexts.Described>> near = texts.near();
        return new InsightTable(
                COLUMNS,
                texts.described().stream()
                        .filter(theme -> scope.area() == null || scope.area() == theme.area())
                        .filter(theme -> isTold(sums.get(theme.id())))
                        .sorted(Comparator.<ThemeTexts.Described>comparingInt(
                                        theme -> -sums.getOrDefault(theme.id(), ThemeFigures.Figures.NONE)
                                                .asks())
                                .thenComparing(ThemeTexts.Described::id))
                        .map(theme -> row(
                                theme,
                                sums.getOrDefault(theme.id(), ThemeFigures.Figures.NONE),
                                trends.get(theme.id()),
                                causes.getOrDefault(theme.id(), Map.of()),
                                active,
                                labels(parts.get(theme.id())),
                                labels(near.get(theme.id()))))
                        .toList());
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return RowId.parse(key)
                .filter(theme -> texts.described(theme).isPresent())
                .map(theme -> new InsightTable(
                        CASE_COLUMNS,
                        cases.apply(theme, scope).stream()
                                .map(one -> new Row(
                                        null,
                                        List.of(
                                                Cells.text(one.question()),
                                                Cells.text(one.market().label()),
                                                Cells.text(one.answer() == null ? "" : one.answer()))))
                                .toList()));
    }

    @Override
    public Set<String> details() {
        return Set.of(
                "area",
                "before",
                "now",
                "answered",
                "clarified",
                "wrong",
                "causes",
                "timeLost",
                "spendAtRisk",
                "parts",
                "near");
    }

    @Override
    public Optional<Chart> chart() {
        return Optional.of(new Chart(Chart.Form.BAR, "theme", List.of("before", "now")));
    }

    private static boolean isTold(ThemeFigures.@Nullable Figures sum) {
        return sum != null && sum.askers() >= Cells.FEWEST;
    }

    private Map<Long, Trend> trends(Scope scope) {
        Instant middle = scope.to().minus(TREND);
        Map<Long, ThemeFigures.Before> counts = figures.before(middle.minus(TREND), middle, scope.to(), scope.market());
        ThemeFigures.Before all = counts.getOrDefault(0L, new ThemeFigures.Before(0, 0));
        List<Map.Entry<Long, ThemeFigures.Before>> themes =
                counts.entrySet().stream().filter(theme -> theme.getKey() > 0).toList();
        List<Trend> trends = Trend.of(
                themes.stream()
                        .map(theme -> new Trend.Counts(
                                theme.getValue().now(), theme.getValue().before()))
                        .toList(),
                all.now(),
                all.before());
        return IntStream.range(0, themes.size())
                .boxed()
                .collect(Collectors.toMap(i -> themes.get(i).getKey(), trends::get));
    }

    private static Row row(
            ThemeTexts.Described theme,
            ThemeFigures.Figures sum,
            @Nullable Trend trend,
            Map<RootCause, Integer> causes,
            Map<Market, ThemeFigures.Volume> active,
            String parts,
            String near) {
        Trend known = trend == null ? new Trend(0, 0, Double.NaN, 1, Trend.Direction.STEADY) : trend;
        boolean compares =
                known.before() >= Cells.FEWEST_FOR_A_SHARE && (known.now() == 0 || known.now() >= Cells.FEWEST);
        return new Row(
                Long.toString(theme.id()),
                List.of(
                        Cells.text(theme.label()),
                        Cells.text(theme.typical()),
                        Cells.text(theme.area().label()),
                        Cells.count(sum.asks()),
                        Cells.count(sum.askers()),
                        Cells.text(known.direction().label()),
                        Cells.count(known.before()),
                        Cells.count(known.now()),
                        compares ? new Cell.Value(known.ratio()) : new Cell.None(),
                        perHundred(Market.US, sum, active),
                        perHundred(Market.CA, sum, active),
                        Cells.share(sum.answered(), sum.asks()),
                        Cells.share(sum.clarified(), sum.asks()),
                        Cells.share(sum.escalated(), sum.asks()),
                        Cells.share(sum.wrong(), sum.asks()),
                        Cells.text(told(causes)),
                        Cells.duration(sum.waits(), sum.waitedHours() * SECONDS_AN_HOUR),
                        Cells.number(sum.dollars(), sum.estimates()),
                        Cells.text(parts),
                        Cells.text(near)));
    }

    private static String labels(@Nullable List<ThemeTexts.Described> themes) {
        return themes == null
                ? ""
                : themes.stream().map(ThemeTexts.Described::label).collect(Collectors.joining("; "));
    }

    private static Cell perHundred(Market market, ThemeFigures.Figures sum, Map<Market, ThemeFigures.Volume> active) {
        ThemeFigures.Volume here = sum.markets().getOrDefault(market, new ThemeFigures.Volume(0, 0));
        return Cells.perHundred(
                here.asks(),
                here.askers(),
                active.getOrDefault(market, new ThemeFigures.Volume(0, 0)).askers());
    }

    /** Causes of at least three tickets, the commonest first. */
    private static String told(Map<RootCause, Integer> causes) {
        return causes.entrySet().stream()
                .filter(cause -> cause.getValue() >= Cells.FEWEST)
                .sorted(Map.Entry.<RootCause, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(cause -> cause.getKey() + " " + cause.getValue())
                .collect(Collectors.joining(", "));
    }
}
