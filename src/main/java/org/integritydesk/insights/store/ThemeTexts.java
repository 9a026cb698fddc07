package org.integritydesk.insights.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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

    /** All themes that were not merged into another one. */
    public List<Described> described() {
        return sql.list("select * from theme where merged_into is null and label <> ''", ThemeTexts::described);
    }

    /** The theme of this id, or the one it was merged into. */
    public Optional<Described> described(long theme) {
        return sql
                .list(
                        "select * from theme where label <> ''"
                                + " and id = (select coalesce(merged_into, id) from theme where id = ?)",
                        ThemeTexts::described,
                        theme)
                .stream()
                .findFirst();
    }

    /** The newest questions of a theme. */
    public List<Case> cases(long theme, int most) {
        return sql.list(
                "select i.question, i.asker, i.area, i.market, coalesce(q.read_as, q.text) as words,"
                        + " v.vector,"
                        + " case when t.state in ('RESOLVED', 'CLOSED') then t.answer end as answer,"
                        + " case when i.verdict = 'SOLVED' then q.entry_id end as entry"
                        + " from insight_question i join question q on q.id = i.question"
                        + " join question_vector v on v.question = i.question left join ticket t on t.number = i.ticket"
                        + " where i.theme = ? order by i.asked_at desc, i.question desc limit ?",
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
