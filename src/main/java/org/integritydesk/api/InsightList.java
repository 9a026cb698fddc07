package org.integritydesk.api;

import java.util.List;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Insights;
import org.jspecify.annotations.Nullable;

/**
 * All views.
 *
 * @param next always null: they are on one page
 */
public record InsightList(List<Item> items, @Nullable String next) {
    /**
     * A view.
     *
     * @param acts what can be done with its rows
     */
    public record Item(String id, String part, String title, String about, List<Act> acts) {}

    /** Something to do with a row. */
    public record Act(String id, String label) {}

    static InsightList of(Insights insights) {
        return new InsightList(
                insights.all().stream().map(view -> item(insights, view)).toList(), null);
    }

    private static Item item(Insights insights, InsightView view) {
        return new Item(
                view.id(),
                view.part().name(),
                view.title(),
                view.about(),
                insights.acts(view.id()).stream().map(InsightList::act).toList());
    }

    private static Act act(InsightAct act) {
        return new Act(act.id(), act.label());
    }
}
