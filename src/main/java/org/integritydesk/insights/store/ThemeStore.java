package org.integritydesk.insights.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.integritydesk.insights.ThemeMember;
import org.integritydesk.insights.Vectors;
import org.integritydesk.taxonomy.PolicyArea;

/** Themes, and which questions are theirs, for the nightly work; only vectors of one model are seen. */
public final class ThemeStore {
    private static final int BATCH = 5_000;

    private static final String LEFT_OVER =
            " from insight_question i join question_vector v on v.question = i.question where v.model = ?"
                    + " and i.theme is null and i.asked_at >= ?";

    private final Sql sql;
    private final String model;

    ThemeStore(Sql sql, String model) {
        this.sql = sql;
        this.model = model;
    }

    /** Where a theme is. */
    public record Place(long theme, float[] middle) {}

    /** A question without a theme. */
    public record LeftOver(long question, float[] unit) {}

    /** A question that belongs to a theme. */
    public record Joining(long question, long theme, float nearness) {}

    /** All themes that were not merged into another one, oldest first. */
    public List<Place> places() {
        return sql.list(
                "select id, middle from theme where merged_into is null and model = ? order by id",
                row -> new Place(row.getLong("id"), floats(row.getBytes("middle"))),
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
                "update insight_question i set theme = j.theme, nearness = j.nearness"
                        + " from unnest(?, ?, ?) as j (question, theme, nearness)"
                        + " where i.question = j.question and i.theme is null",
                joining.stream().map(Joining::question).toArray(Long[]::new),
                joining.stream().map(Joining::theme).toArray(Long[]::new),
                joining.stream().map(Joining::nearness).toArray(Float[]::new));
    }

    /**
     * A new theme with these questions, if at least {@code fewest} of at least {@code people} are still without one, or with
     * this one.
     *
     * @param from the theme that they are taken from; 0: they have none
     * @return its id; 0: they were too few, and nothing was changed
     */
    public long found(List<Long> questions, float[] middle, long from, int fewest, int people) {
        return sql.inTransaction(connection -> {
            long id;
            try (var statement = connection.prepareStatement(
                    "insert into theme (label, typical, area, middle, model, first_seen, last_seen)"
                            + " select '', '', 'OTH', ?, ?, min(asked_at), max(asked_at) from insight_question where question = any(?)"
                            + " and coalesce(theme, 0) = ? having count(*) >= ? and count(distinct asker) >= ? returning id")) {
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
                        "update insight_question set theme = ?, nearness = null where question = any(?)"
                                + " and coalesce(theme, 0) = ?",
                        id,
                        questions.toArray(Long[]::new),
                        from);
            }
            return id;
        });
    }

    /** The newest questions of a theme since the moment, with what they say and what they mean. */
    public List<ThemeMember> members(long theme, Instant since, int most) {
        return sql.list(
                "select i.question, i.asker, i.area, coalesce(q.read_as, q.text) as words,"
                        + " v.vector"
                        + " from insight_question i join question q on q.id = i.question"
                        + " join question_vector v on v.question = i.question"
                        + " where i.theme = ? and v.model = ? and i.asked_at >= ? order by i.asked_at desc, i.question desc limit ?",
                row -> new ThemeMember(
                        row.getLong("question"),
                        row.getString("asker"),
                        PolicyArea.valueOf(row.getString("area")),
                        row.getString("words"),
                        Vectors.read(row.getBytes("vector"))),
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

    /** Gives everything of one theme to another one, also what was merged into it before. */
    public void merge(long gone, long kept) {
        var unused = sql.inTransaction(connection -> {
            Sql.change(connection, "update insight_question set theme = ? where theme = ?", kept, gone);
            return Sql.change(
                    connection, "update theme set merged_into = ? where id = ? or merged_into = ?", kept, gone, gone);
        });
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
