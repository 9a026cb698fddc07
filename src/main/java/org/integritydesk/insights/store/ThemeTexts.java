package org.integritydesk.insights.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ThemeMember;
import org.integritydesk.insights.Vectors;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** What themes are about, and what was asked. */
public final class ThemeTexts {
    private final Sql sql;

    public ThemeTexts(DataSource database) {
        this.sql = new Sql(database);
    }

    /** A theme as it is described. */
    public record Described(
            long id, String label, String typical, PolicyArea area, Instant firstSeen, Instant lastSeen) {}

    /** A question of a theme, what the asker said, and what settled it: a person's answer, or an entry. */
    public record Case(
            ThemeMember member,
            Market market,
            @Nullable String answer,
            @Nullable String entry) {}

    /** All themes that have questions: neither merged into another one nor part of one. */
    public List<Described> described() {
        return sql.list(
                "select * from theme where merged_into is null and part_of is null and label <> ''",
                ThemeTexts::described);
    }

    /** The parts of all themes, oldest first. */
    public Map<Long, List<Described>> parts() {
        return byTheme("select part_of as theme, * from theme where part_of is not null and label <> '' order by id");
    }

    /** Themes that may be the same issue, by theme, the nearest first. */
    public Map<Long, List<Described>> near() {
        return byTheme(
                "select n.theme, t.* from theme_near n join theme t on t.id = n.near join theme o on o.id = n.theme"
                        + " where t.label <> '' and coalesce(t.merged_into, t.part_of, o.merged_into, o.part_of) is null"
                        + " order by n.theme, n.nearness desc, t.id");
    }

    private Map<Long, List<Described>> byTheme(String query) {
        Map<Long, List<Described>> byTheme = new HashMap<>();
        sql.each(
                query,
                row -> byTheme.computeIfAbsent(row.getLong("theme"), another -> new ArrayList<>())
                        .add(described(row)),
                nothing -> {});
        return byTheme;
    }

    /** Whether questions moved between the theme and another one since the moment. */
    public boolean isRegroupedSince(long theme, Instant since) {
        return !sql.list(
                        "select id from theme where id = theme_now(?) and regrouped_at >= ?",
                        row -> row.getLong("id"),
                        theme,
                        since)
                .isEmpty();
    }

    /** The theme of this id, the one it was merged into, or the one that it is a part of. */
    public Optional<Described> described(long theme) {
        return sql
                .list("select * from theme where label <> '' and id = theme_now(?)", ThemeTexts::described, theme)
                .stream()
                .findFirst();
    }

    /** The newest questions of a theme within a scope, whatever their area. */
    public List<Case> cases(long theme, Scope scope, int most) {
        String market = scope.market() == null ? null : scope.market().name();
        return sql.list(
                "select i.question, i.asker, i.area, i.market, coalesce(q.read_as, q.text) as words,"
                        + " v.vector,"
                        + " case when t.state in ('RESOLVED', 'CLOSED') then t.answer end as answer,"
                        + " case when i.verdict = 'SOLVED' then q.entry_id end as entry"
                        + " from insight_question i join question q on q.id = i.question"
                        + " join question_vector v on v.question = i.question left join ticket t on t.number = i.ticket"
                        + " where i.theme = ? and i.asked_at >= ? and i.asked_at < ?"
                        + " and (?::text is null or i.market in (?, 'NA', 'GLOBAL'))"
                        + " order by i.asked_at desc, i.question desc limit ?",
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
                scope.from(),
                scope.to(),
                market,
                market,
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
}
