package org.integritydesk.slack.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.Actor;
import org.integritydesk.insights.CellText;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Insights;
import org.integritydesk.insights.Looking;
import org.integritydesk.insights.Scope;

/** The first rows of the views that matter most, of the last thirty days. */
@ApplicationScoped
public class TopInsights {
    private static final List<String> VIEWS = List.of("themes", "gaps", "projects", "training");
    private static final Duration PERIOD = Duration.ofDays(30);
    private static final int ROWS = 3;
    private static final int FIGURES = 2;

    private final Insights insights;
    private final String page;
    private final Clock clock;

    TopInsights(
            Insights insights,
            @ConfigProperty(name = "integrity.url", defaultValue = "http://localhost:8080") String url,
            Clock clock) {
        this.insights = insights;
        this.page = url.replaceFirst("/+$", "") + "/insights";
        this.clock = clock;
    }

    /**
     * What somebody may see of it.
     *
     * @param page address of the page that has the rest
     */
    public record Top(List<Section> sections, String page) {}

    /** A view with its first rows as lines of plain text; no lines: there is nothing in it now. */
    public record Section(String title, List<String> lines) {}

    /** Empty: it is not for this person. */
    public Optional<Top> of(Actor actor) {
        return Looking.isFor(actor) ? Optional.of(top()) : Optional.empty();
    }

    private Top top() {
        Instant now = clock.instant();
        Scope scope = new Scope(now.minus(PERIOD), now, null, null);
        return new Top(
                VIEWS.stream()
                        .flatMap(id -> insights.find(id).stream())
                        .map(view -> section(view, scope))
                        .toList(),
                page);
    }

    private static Section section(InsightView view, Scope scope) {
        InsightTable table = view.table(scope);
        return new Section(
                view.title(),
                table.rows().stream().limit(ROWS).map(row -> line(table, row)).toList());
    }

    /** What it is called, and its first figures. */
    private static String line(InsightTable table, Row row) {
        String name = texts(table, row, true).findFirst().orElse(CellText.NONE);
        List<String> figures = texts(table, row, false).limit(FIGURES).toList();
        return figures.isEmpty() ? name : name + " (" + String.join(", ", figures) + ")";
    }

    private static Stream<String> texts(InsightTable table, Row row, boolean words) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> (table.columns().get(i).kind() == Kind.TEXT) == words)
                .filter(i -> row.cells().get(i) instanceof Cell.Value)
                .mapToObj(i -> {
                    Column column = table.columns().get(i);
                    String text = CellText.of(column.kind(), row.cells().get(i));
                    return words ? text : figure(column, text);
                });
    }

    /** {@code 64 asks}, but {@code RICE score 12}. */
    static String figure(Column column, String text) {
        String title = withinASentence(column.title());
        return column.kind() == Kind.COUNT ? text + " " + title : title + " " + text;
    }

    /** Without the capital that it begins with, unless it is an abbreviation such as RICE. */
    private static String withinASentence(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
