package org.integritydesk.insights.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.integritydesk.insights.ThemeMember;
import org.integritydesk.insights.ThemeNear;
import org.integritydesk.insights.Vectors;
import org.integritydesk.taxonomy.PolicyArea;

/** Themes, and which questions are theirs, for the nightly work; only vectors of one model are seen. */
public final class ThemeStore {
    private static final int BATCH = 5_000;

    private static final String LEFT_OVER =
            " from insight_question i join question_vector v on v.question = i.question where v.model = ?"
                    + " and i.theme is null and i.asked_at >= ?";

    private static final String APART = "update theme set part_of = null, joined_by = null, joined_at = null";

    private final Sql sql;
    private final String model;

    ThemeStore(Sql sql, String model) {
        this.sql = sql;
        this.model = model;
    }

    /**
     * Where a theme is.
     *
     * @param whole the theme that it is a part of; itself: of none
     */
    public record Place(long theme, long whole, float[] middle) {}

    /** A question without a theme. */
    public record LeftOver(long question, float[] unit) {}

    /** A question that belongs to a theme, or to a part of one. */
    public record Joining(long question, long theme, float nearness) {}

    /** All themes that were not merged into another one, and parts of themes, oldest first. */
    public List<Place> places() {
        return sql.list(
                "select id, coalesce(part_of, id) whole, middle from theme where merged_into is null and model = ? order by id",
                row -> new Place(row.getLong("id"), row.getLong("whole"), floats(row.getBytes("middle"))),
                model);
    }

    /** Themes whose middles are of another model. */
    public List<Long> ofAnotherModel() {
        return sql.list(
                "select id from theme where merged_into is null and model <> ? order by id",
                row -> row.getLong("id"),
                model);
    }

    /** What some questions mean, about so many, always the same as long as none is added. */
    public List<float[]> sample(int most) {
        long all = sql.list("select count(*) as n from question_vector", row -> row.getLong("n"))
                .getFirst();
        return sql.list(
                "select vector from question_vector tablesample bernoulli (?) repeatable (1) where model = ?",
                row -> Vectors.read(row.getBytes("vector")),
                Math.min(100, 100.0 * most / Math.max(1, all)),
                model);
    }

    /** Questions asked since the moment that have no theme, some thousands at a time. */
    public void eachLeftOver(Instant since, Consumer<List<LeftOver>> taker) {
        List<LeftOver> batch = new ArrayList<>();
        sql.each(
                "select i.question, v.vector" + LEFT_OVER,
                row -> new LeftOver(row.getLong("question"), Vectors.read(row.getBytes("vector"))),
                one -> {
                    batch.add(one);
                    if (batch.size() == BATCH) {
                        taker.accept(List.copyOf(batch));
                        batch.clear();
                    }
                },
                model,
                since);
        if (!batch.isEmpty()) {
            taker.accept(List.copyOf(batch));
        }
    }

    /** Some questions asked since the moment that have no theme, mixed, always in the same way. */
    public List<LeftOver> someLeftOvers(Instant since, int most) {
        return sql.list(
                "select i.question, v.vector" + LEFT_OVER
                        + " order by i.question * 2654435761 % 4294967296, i.question limit ?",
                row -> new LeftOver(row.getLong("question"), Vectors.read(row.getBytes("vector"))),
                model,
                since,
                most);
    }

    /** Gives questions their theme; whoever has one keeps it. */
    public int join(List<Joining> joining) {
        return sql.change(
                "update insight_question i set theme = coalesce(t.part_of, t.id), nearness = j.nearness,"
                        + " part = case when t.part_of is not null then t.id end"
                        + " from unnest(?, ?, ?) as j (question, theme, nearness) join theme t on t.id = j.theme"
                        + " where i.question = j.question and i.theme is null",
                joining.stream().map(Joining::question).toArray(Long[]::new),
                joining.stream().map(Joining::theme).toArray(Long[]::new),
                joining.stream().map(Joining::nearness).toArray(Float[]::new));
    }

    /**
     * A new theme with these questions, if at least {@code fewest} of at least {@code people} are still without one, or with
     * this one.
     *
     * @param from the theme, or the part of one, that they are taken from; 0: they have none
     * @return its id; 0: they were too few, and nothing was changed
     */
    public long found(List<Long> questions, float[] middle, long from, int fewest, int people, Instant now) {
        return sql.inTransaction(connection -> {
            long id;
            try (var statement = connection.prepareStatement(
                    "insert into theme (label, typical, area, middle, model, first_seen, last_seen)"
                            + " select '', '', 'OTH', ?, ?, min(asked_at), max(asked_at) from insight_question where question = any(?)"
                            + " and coalesce(part, theme, 0) = ? having count(*) >= ? and count(distinct asker) >= ? returning id")) {
                statement.setBytes(1, bytes(middle));
                statement.setString(2, model);
                statement.setArray(3, connection.createArrayOf("bigint", questions.toArray()));
                statement.setLong(4, from);
                statement.setInt(5, fewest);
                statement.setInt(6, people);
                try (var row = statement.executeQuery()) {
                    id = row.next() ? row.getLong(1) : 0;
                }
            }
            if (id != 0) {
                Sql.change(
                        connection,
                        "update insight_question set theme = ?, part = null, nearness = null where question = any(?)"
                                + " and coalesce(part, theme, 0) = ?",
                        id,
                        questions.toArray(Long[]::new),
                        from);
                if (from != 0) {
                    regrouped(connection, id, now);
                    regrouped(connection, from, now);
                }
            }
            return id;
        });
    }

    /** The newest questions of a theme without its parts, or of a part, since the moment, with what they say and what they mean. */
    public List<ThemeMember> members(long theme, Instant since, int most) {
        return sql.list(
                "select i.question, i.asker, i.area, coalesce(q.read_as, q.text) as words,"
                        + " v.vector"
                        + " from insight_question i join question q on q.id = i.question"
                        + " join question_vector v on v.question = i.question"
                        + " where i.theme = (select coalesce(part_of, id) from theme where id = ?)"
                        + " and coalesce(i.part, i.theme) = ? and v.model = ? and i.asked_at >= ? order by i.asked_at desc, i.question desc limit ?",
                row -> new ThemeMember(
                        row.getLong("question"),
                        row.getString("asker"),
                        PolicyArea.valueOf(row.getString("area")),
                        row.getString("words"),
                        Vectors.read(row.getBytes("vector"))),
                theme,
                theme,
                model,
                since,
                most);
    }

    /** Moves the middle of a theme to where its questions are now. */
    public void move(long theme, float[] middle) {
        sql.change(
                "update theme set middle = ?, model = ?, last_seen = coalesce((select max(asked_at) from insight_question"
                        + " where theme = ?), last_seen), first_seen = coalesce((select min(asked_at) from insight_question"
                        + " where theme = ?), first_seen) where id = ?",
                bytes(middle),
                model,
                theme,
                theme,
                theme);
    }

    /** Says what a theme is about. */
    public void describe(long theme, String label, String typical, PolicyArea area) {
        sql.change(
                "update theme set label = ?, typical = ?, area = ? where id = ?", label, typical, area.name(), theme);
    }

    /** Gives everything of one theme, or part, to another one, also what was merged into it before, and its own parts. */
    public void merge(long gone, long kept, Instant now) {
        var unused = sql.inTransaction(connection -> {
            Long[] touched = wholes(connection, gone, kept);
            // Whoever was a part of the one that goes takes its place.
            Sql.change(connection, APART + " where id = ? and part_of = ?", kept, gone);
            Sql.change(connection, APART + ", merged_into = ? where id = ?", kept, gone);
            Sql.change(connection, "update theme set merged_into = ? where merged_into = ?", kept, gone);
            Sql.change(connection, "update theme set part_of = theme_now(?) where part_of = ?", kept, gone);
            for (long theme : touched) {
                regrouped(connection, theme, now);
            }
            return settle(connection, touched);
        });
    }

    /** Makes a theme, and its own parts, parts of another theme. */
    public void join(long part, long whole, String by, Instant now) {
        var unused = sql.inTransaction(connection -> {
            Sql.change(
                    connection,
                    "update theme set part_of = ?, joined_by = ?, joined_at = ? where id = ? or part_of = ?",
                    whole,
                    by,
                    now,
                    part,
                    part);
            regrouped(connection, whole, now);
            return settle(connection, new Long[] {part});
        });
    }

    /** Makes a part a theme of its own. */
    public void takeOut(long part, Instant now) {
        var unused = sql.inTransaction(connection -> {
            Long[] touched = wholes(connection, part);
            regrouped(connection, part, now);
            Sql.change(connection, APART + " where id = ?", part);
            regrouped(connection, part, now);
            return settle(connection, touched);
        });
    }

    /** Replaces which themes are near one another. */
    public void near(List<ThemeNear> pairs) {
        var unused = sql.inTransaction(connection -> {
            Sql.change(connection, "delete from theme_near");
            return Sql.change(
                    connection,
                    "insert into theme_near (theme, near, nearness) select * from unnest(?, ?, ?)",
                    pairs.stream().map(ThemeNear::theme).toArray(Long[]::new),
                    pairs.stream().map(ThemeNear::near).toArray(Long[]::new),
                    pairs.stream().map(ThemeNear::nearness).toArray(Float[]::new));
        });
    }

    /** The themes that have the questions of these now. */
    private static Long[] wholes(Connection connection, long... themes) throws SQLException {
        List<Long> wholes = new ArrayList<>();
        try (var statement = connection.prepareStatement("select theme_now(?)")) {
            for (long theme : themes) {
                statement.setLong(1, theme);
                try (var row = statement.executeQuery()) {
                    row.next();
                    wholes.add(row.getLong(1));
                }
            }
        }
        return wholes.toArray(Long[]::new);
    }

    private static void regrouped(Connection connection, long theme, Instant now) throws SQLException {
        Sql.change(connection, "update theme set regrouped_at = ? where id in (?, theme_now(?))", now, theme, theme);
    }

    /** Gives the questions of these themes to the themes that have them now. */
    private static int settle(Connection connection, Long[] themes) throws SQLException {
        return Sql.change(
                connection,
                "update insight_question i set theme = coalesce(kept.part_of, kept.id),"
                        + " part = case when kept.part_of is not null then kept.id end"
                        + " from theme one join theme kept on kept.id = coalesce(one.merged_into, one.id)"
                        + " where i.theme = any(?) and one.id = coalesce(i.part, i.theme) and (i.theme, i.part) is distinct from"
                        + " (coalesce(kept.part_of, kept.id), case when kept.part_of is not null then kept.id end)",
                (Object) themes);
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
