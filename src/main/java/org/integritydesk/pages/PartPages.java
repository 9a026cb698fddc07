package org.integritydesk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.InsightView.Part;
import org.integritydesk.insights.Insights;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ScopeText;
import org.integritydesk.pages.PartPage.Choice;
import org.integritydesk.pages.PartPage.Link;
import org.integritydesk.pages.PartPage.Panel;
import org.integritydesk.pages.signin.Visitor;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** Puts a part of the page together. */
@ApplicationScoped
class PartPages {
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    private final Insights insights;
    private final Clock clock;

    PartPages(Insights insights, Clock clock) {
        this.insights = insights;
        this.clock = clock;
    }

    PartPage of(Part part, Wanted wanted, Visitor visitor) {
        ScopeText.Read read = wanted.scope(clock.instant());
        return switch (read) {
            case ScopeText.Read.Fine(Scope scope) ->
                page(part, wanted, visitor, null, scope, panels(part, wanted, scope));
            case ScopeText.Read.Wrong(String sentence) ->
                page(part, wanted, visitor, sentence, ScopeText.usual(clock.instant()), List.of());
        };
    }

    /** The address of a part. */
    static UriBuilder address(Part part) {
        return UriBuilder.fromPath("/insights/parts/{part}")
                .resolveTemplate("part", part.name().toLowerCase(Locale.ROOT));
    }

    private PartPage page(
            Part part, Wanted wanted, Visitor visitor, @Nullable String trouble, Scope scope, List<Panel> panels) {
        return new PartPage(
                part.label(),
                Arrays.stream(Part.values())
                        .map(each -> new Link(each.label(), wanted.at(address(each)), each == part))
                        .toList(),
                periods(part, wanted, scope),
                new PartPage.Filters(
                        address(part).build().toString(),
                        first(scope).toString(),
                        last(scope).toString(),
                        choices("All markets", Market.values(), Market::label, scope.market()),
                        choices("All policy areas", PolicyArea.values(), PolicyArea::label, scope.area())),
                trouble,
                panels,
                visitor.proof(),
                Assets.BUILT_IN);
    }

    private List<Panel> panels(Part part, Wanted wanted, Scope scope) {
        return insights.all().stream()
                .filter(view -> view.part() == part)
                // What the part is named after comes first.
                .sorted(Comparator.comparing(view -> !view.id().equalsIgnoreCase(part.name())))
                .map(view -> panel(view, wanted, scope))
                .toList();
    }

    private Panel panel(InsightView view, Wanted wanted, Scope scope) {
        InsightTable table = view.table(scope);
        String id = view.id();
        Map<String, List<Grid.Button>> buttons = buttons(view, table, wanted);
        return new Panel(
                id,
                view.title(),
                view.about(),
                still(view),
                empty(view),
                view.chart()
                        .filter(chart -> !table.rows().isEmpty())
                        .map(chart -> ChartData.of(chart, table).json())
                        .orElse(null),
                Grid.of(
                        table,
                        view.details(),
                        key -> wanted.at(rows(id, key)),
                        key -> buttons.getOrDefault(key, List.of())),
                wanted.at(UriBuilder.fromPath("/insights/export/{file}").resolveTemplate("file", id + ".csv")),
                wanted.at(UriBuilder.fromPath("/insights/export/{file}").resolveTemplate("file", id + ".json")));
    }

    private static String empty(InsightView view) {
        return view.notNarrowedBy().contains(InsightView.Filter.PERIOD)
                ? "Nothing here so far."
                : "Nothing in this period yet. It fills as people ask; a longer period may have more.";
    }

    private static String still(InsightView view) {
        return view.notNarrowedBy().isEmpty()
                ? ""
                : "The "
                        + view.notNarrowedBy().stream()
                                .sorted()
                                .map(InsightView.Filter::label)
                                .collect(Collectors.joining(" and the "))
                        + (view.notNarrowedBy().size() == 1 ? " does" : " do")
                        + " not narrow it down.";
    }

    /** What can be done with each row, by its key. */
    private Map<String, List<Grid.Button>> buttons(InsightView view, InsightTable table, Wanted wanted) {
        Set<String> keys = table.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.key()))
                .collect(Collectors.toSet());
        Map<String, List<Grid.Button>> buttons = new HashMap<>();
        for (InsightAct act : insights.acts(view.id())) {
            act.offered(keys)
                    .forEach(key -> buttons.computeIfAbsent(key, another -> new ArrayList<>())
                            .add(new Grid.Button(act.label(), wanted.at(act(view.id(), key, act.id())))));
        }
        return buttons;
    }

    private static UriBuilder rows(String view, String key) {
        return UriBuilder.fromPath("/insights/rows/{view}")
                .resolveTemplate("view", view)
                .queryParam("key", encoded(key));
    }

    /** The address of a row as a document. */
    static UriBuilder document(String view, String key) {
        return UriBuilder.fromPath("/insights/documents/{view}")
                .resolveTemplate("view", view)
                .queryParam("key", encoded(key));
    }

    private static UriBuilder act(String view, String key, String act) {
        return UriBuilder.fromPath("/insights/acts/{view}/{act}")
                .resolveTemplate("view", view)
                .resolveTemplate("act", act)
                .queryParam("key", encoded(key));
    }

    /** What somebody wrote, for an address: nothing in it is a template. */
    static String encoded(String text) {
        return text.replace("%", "%25").replace("{", "%7B").replace("}", "%7D");
    }

    private List<Link> periods(Part part, Wanted wanted, Scope scope) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return PERIODS.stream()
                .map(days -> {
                    LocalDate from = today.minusDays(days - 1L);
                    return new Link(
                            days == 365 ? "A year" : days + " days",
                            wanted.at(address(part), from.toString(), today.toString()),
                            from.equals(first(scope)) && today.equals(last(scope)));
                })
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(
            String all, E[] known, Function<E, String> label, @Nullable E chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", all, chosen == null)),
                        Arrays.stream(known).map(each -> new Choice(each.name(), label.apply(each), each == chosen)))
                .toList();
    }

    private static LocalDate first(Scope scope) {
        return LocalDate.ofInstant(scope.from(), ZoneOffset.UTC);
    }

    private static LocalDate last(Scope scope) {
        return LocalDate.ofInstant(scope.to().minusNanos(1), ZoneOffset.UTC);
    }
}
