package org.integritydesk.insights.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Column;
import org.integritydesk.insights.InsightTable.Kind;
import org.integritydesk.insights.InsightTable.Row;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.knowledge.Entry;

/** Training topics; behind each its brief. */
@ApplicationScoped
class TrainingView implements InsightView {
    static final String ID = "training";

    private static final List<Column> COLUMNS = List.of(
            new Column("topic", "Topic", Kind.TEXT),
            new Column("why", "Why", Kind.TEXT),
            new Column("asks", "Asks in 30 days", Kind.COUNT),
            new Column("askers", "People", Kind.COUNT),
            new Column("held", "Held on", Kind.DATE),
            new Column("verdict", "Did it help?", Kind.TEXT));
    private static final List<Column> BEHIND =
            List.of(new Column("part", "Part", Kind.TEXT), new Column("text", "Text", Kind.TEXT));

    private final TrainingDesk desk;

    TrainingView(TrainingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Part part() {
        return Part.TRAINING;
    }

    @Override
    public String title() {
        return "Training topics";
    }

    @Override
    public String about() {
        return "Themes with at least " + TrainingPolicy.ASKS + " asks from " + TrainingPolicy.ASKERS
                + " people in thirty days, mainly because people did not know the rule or the way; and policy changes that"
                + " touch at least " + TrainingPolicy.ACCOUNTS
                + " accounts with an open ticket, within thirty days; and what was held in the last half year. Behind each is its brief.";
    }

    @Override
    public Set<Filter> notNarrowedBy() {
        return Set.of(Filter.PERIOD);
    }

    @Override
    public InsightTable table(Scope scope) {
        return new InsightTable(
                COLUMNS,
                desk.topics().stream()
                        .filter(topic -> isCovered(scope, topic))
                        .map(this::row)
                        .toList());
    }

    private static boolean isCovered(Scope scope, TrainingTopic topic) {
        Theme theme = topic.theme();
        Entry rule = topic.rule();
        if (theme != null) {
            return scope.covers(theme.markets().keySet(), theme.area());
        }
        return rule == null
                || scope.covers(rule.content().markets(), rule.content().area());
    }

    private Row row(TrainingTopic topic) {
        Theme theme = topic.theme();
        TrainingSession last = topic.held().isEmpty() ? null : topic.held().getLast();
        return new Row(
                topic.key(),
                List.of(
                        Cells.of(topic.title()),
                        Cells.of(topic.why()),
                        theme == null ? Cells.of(null) : Cells.count(theme.asks()),
                        theme == null ? Cells.of(null) : Cells.count(theme.askers()),
                        Cells.of(last == null ? null : last.heldOn()),
                        Cells.of(last == null ? null : desk.proof(last).sentence())));
    }

    @Override
    public Optional<InsightTable> behind(Scope scope, String key) {
        return desk.topic(key)
                .map(topic -> new InsightTable(
                        BEHIND,
                        desk.brief(topic).parts().stream()
                                .map(part -> new Row(null, List.of(Cells.of(part.heading()), Cells.of(part.text()))))
                                .toList()));
    }

    @Override
    public Optional<String> document(Scope scope, String key) {
        return desk.topic(key).map(topic -> desk.brief(topic).markdown());
    }
}
