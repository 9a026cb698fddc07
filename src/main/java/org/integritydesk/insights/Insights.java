package org.integritydesk.insights;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All views, and what can be done in them. */
@ApplicationScoped
public class Insights {
    private final List<InsightView> views;
    private final List<InsightAct> acts;

    Insights(@All List<InsightView> views, @All List<InsightAct> acts) {
        this.acts = List.copyOf(acts);
        this.views = views.stream()
                .sorted(Comparator.comparing(InsightView::part).thenComparing(InsightView::id))
                .toList();
        List<String> twice =
                views.stream()
                        .collect(Collectors.groupingBy(InsightView::id, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(count -> count.getValue() > 1)
                        .map(count -> count.getKey())
                        .toList();
        if (!twice.isEmpty()) {
            throw new IllegalStateException("Two views have the same id: " + twice);
        }
    }

    /** In the order of the page. */
    public List<InsightView> all() {
        return views;
    }

    /** What can be done with rows of a view. */
    public List<InsightAct> acts(String view) {
        return acts.stream().filter(act -> act.view().equals(view)).toList();
    }

    /** What of it has this id. */
    public Optional<InsightAct> act(String view, String id) {
        return acts(view).stream().filter(act -> act.id().equals(id)).findFirst();
    }

    /** The view of this id. */
    public Optional<InsightView> find(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
