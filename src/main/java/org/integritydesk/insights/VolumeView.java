package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.store.QuestionFigureRepository;
import org.jspecify.annotations.Nullable;

/** How much was asked, day by day or week by week. */
@ApplicationScoped
class VolumeView implements InsightView {
    /** Longer periods are told by the week. */
    private static final Duration BY_DAY = Duration.ofDays(35);

    private static final List<Column> COLUMNS = List.of(
            new Column("day", "Day, or week from", Kind.DATE),
            new Column("us", "United States", Kind.COUNT),
            new Column("ca", "Canada", Kind.COUNT),
            new Column("other", "Both or not said", Kind.COUNT),
            new Column("all", "All", Kind.COUNT));

    private final QuestionFigureRepository questions;
    private final Cases cases;

    VolumeView(QuestionFigureRepository questions, Cases cases) {
        this.questions = questions;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "volume";
    }

    @Override
    public Part part() {
        return Part.WEEK;
    }

    @Override
    public String title() {
        return "Questions over time";
    }

    @Override
    public String about() {
        return "Questions by market, a day; of more than five weeks, a week from Monday. Days are those of UTC. Counts of one and two are"
                + " hidden, and so is the next smallest one where the sum would tell them.";
    }

    @Override
    public Optional<Chart> chart() {
        return Optional.of(new Chart(Chart.Form.STACK, "day", List.of("us", "ca", "other")));
    }

    @Override
    @Transactional
    public InsightTable table(Scope scope) {
        Map<LocalDate, VolumeRow> asked = questions.volume(scope, isByWeek(scope)).stream()
                .collect(Collectors.toMap(VolumeRow::day, Function.identity()));
        List<VolumeRow> steps = new ArrayList<>();
        LocalDate last = day(scope.to().minusNanos(1));
        for (LocalDate day = firstStep(scope); !day.isAfter(last); day = day.plusDays(isByWeek(scope) ? 7 : 1)) {
            steps.add(asked.getOrDefault(day, new VolumeRow(day, 0, 0, 0)));
        }
        return table(steps);
    }

    /** The sums of the columns are told elsewhere on the page, so nothing hidden may follow from them (pure). */
    static InsightTable table(List<VolumeRow> steps) {
        VolumeRow sum = steps.stream().reduce(VolumeView::plus).orElseThrow();
        List<List<Cell>> cells = Suppression.cells(
                Stream.concat(steps.stream(), Stream.of(sum))
                        .map(step -> new long[] {step.us(), step.canada(), step.other(), step.all()})
                        .toList(),
                true,
                true);
        return new InsightTable(
                COLUMNS,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> row(steps.get(i), cells.get(i)))
                        .toList());
    }

    @Override
    @Transactional
    public Optional<InsightTable> behind(Scope scope, String key) {
        return step(scope, key).flatMap(step -> cases.table(questions.cases(step, QuestionGroup.ALL, Cases.MOST)));
    }

    private static VolumeRow plus(VolumeRow one, VolumeRow other) {
        return new VolumeRow(
                one.day(), one.us() + other.us(), one.canada() + other.canada(), one.other() + other.other());
    }

    private static Row row(VolumeRow row, List<Cell> counts) {
        return new Row(
                counts.getLast() instanceof Cell.Withheld
                        ? null
                        : Compared.behind(row.day().toString(), row.all()),
                Stream.concat(Stream.of(Cells.of(row.day())), counts.stream()).toList());
    }

    /** The part of the scope that a row stands for; empty: there is no such row. */
    private static Optional<Scope> step(Scope scope, String key) {
        LocalDate day = dayOf(key);
        if (day == null || day.isAfter(day(scope.to()))) {
            return Optional.empty();
        }
        Instant from = later(start(day), scope.from());
        Instant end = start(day.plusDays(isByWeek(scope) ? 7 : 1));
        Instant to = end.isBefore(scope.to()) ? end : scope.to();
        return from.isBefore(to) ? Optional.of(new Scope(from, to, scope.market(), scope.area())) : Optional.empty();
    }

    private static @Nullable LocalDate dayOf(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isByWeek(Scope scope) {
        return Duration.between(scope.from(), scope.to()).compareTo(BY_DAY) > 0;
    }

    private static LocalDate firstStep(Scope scope) {
        LocalDate first = day(scope.from());
        return isByWeek(scope) ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : first;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
