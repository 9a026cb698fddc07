package org.integritydesk.insights.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.RowId;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Regional themes that the rule proposes for the global list, and what was decided. */
@ApplicationScoped
class PromotionView implements InsightView {
    static final String ID = "promotions";

    private static final List<Column> COLUMNS = List.of(
            new Column("theme", "Theme", Kind.TEXT),
            new Column("state", "State", Kind.TEXT),
            new Column("evidence", "What speaks for it", Kind.TEXT),
            new Column("decided", "Decided on", Kind.DATE),
            new Column("note", "Why", Kind.TEXT));

    private final PromotionDesk desk;

    PromotionView(PromotionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Part part() {
        return Part.ROADMAP;
    }

    @Override
    public String title() {
        return "From regional to global";
    }

    @Override
    public String about() {
        return "Themes of the last thirty days that are present in two markets (at least " + PromotionPolicy.PRESENT
                + " asks each) or make up a large share of one, and every decision about them.";
    }

    @Override
    public Set<Filter> notNarrowedBy() {
        return Set.of(Filter.PERIOD);
    }

    @Override
    public InsightTable table(Scope scope) {
        Map<Long, Promotion> decided = new HashMap<>();
        List<Promotion> decisions = desk.decided();
        decisions.forEach(promotion -> decided.put(promotion.theme(), promotion));
        List<PromotionDesk.Proposed> proposed = desk.proposed();
        return new InsightTable(
                COLUMNS,
                Stream.concat(
                                proposed.stream()
                                        .filter(one ->
                                                !decided.containsKey(one.theme().id()))
                                        .filter(one -> isCovered(scope, one.theme()))
                                        .map(one -> row(
                                                one.theme().id(),
                                                one.theme().label(),
                                                "Proposed",
                                                one.evidence(),
                                                null,
                                                null)),
                                decisions.stream()
                                        .filter(promotion -> desk.theme(promotion.theme())
                                                .map(theme -> isCovered(scope, theme))
                                                .orElse(true))
                                        .map(PromotionView::row))
                        .toList());
    }

    /** What nobody asks about any more has no market. */
    private static boolean isCovered(Scope scope, Theme theme) {
        return scope.covers(
                theme.markets().isEmpty()
                        ? Set.of(Market.GLOBAL)
                        : theme.markets().keySet(),
                theme.area());
    }

    private static Row row(Promotion promotion) {
        return row(
                promotion.theme(),
                promotion.themeLabel(),
                promotion.act().state(),
                promotion.evidence(),
                promotion.at(),
                promotion.note());
    }

    private static Row row(
            long theme, String label, String state, String evidence, @Nullable Instant at, @Nullable String note) {
        return new Row(
                Long.toString(theme),
                List.of(
                        Cells.of(label),
                        Cells.of(state),
                        Cells.of(evidence),
                        Cells.of(at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC)),
                        Cells.of(Objects.requireNonNullElse(note, "").isEmpty() ? null : note)));
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        List<Promotion> history = RowId.parse(key).map(desk::about).orElse(List.of());
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new InsightTable(
                        COLUMNS, history.stream().map(PromotionView::row).toList()));
    }
}
