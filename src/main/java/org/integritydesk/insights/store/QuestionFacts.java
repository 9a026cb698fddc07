package org.integritydesk.insights.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.integritydesk.insights.Vectors;
import org.jspecify.annotations.Nullable;

/** What became of each question, and what it means: derived from the questions and their tickets. */
public final class QuestionFacts {
    private static final String COLUMNS =
            "question, asked_at, asker, market, area, result, replied, verdict, ticket, cause, waited_hours, dollars";

    /** Questions are numbered when they come and seen when they are committed: so many may overtake another one. */
    private static final int OVERTAKING = 5_000;

    private final Sql sql;

    public QuestionFacts(DataSource database) {
        this.sql = new Sql(database);
    }

    /**
     * A question that was not read yet.
     *
     * @param words as they were searched
     * @param comparable false: it is in a language that the model does not read
     */
    public record Unread(long question, String words, boolean comparable) {}

    /** What a question means. */
    public record Meant(long question, byte[] vector) {}

    /** A question, and one that the same person asked within the time after it. */
    public record Pair(long question, float[] unit, float[] later) {}

    /** The question after which the next unread ones are looked for. */
    public long begin() {
        return sql.list("select coalesce(max(question), 0) as last from insight_question", row -> row.getLong("last"))
                        .getFirst()
                - OVERTAKING;
    }

    /** The next questions that were not read, oldest first. */
    public List<Unread> unread(long after, int most) {
        return sql.list(
                "select q.id, coalesce(q.search ->> 'text', q.read_as, q.text) as words,"
                        + " coalesce(q.understood -> 'language' ->> 'value', 'en') like 'en%' as comparable"
                        + " from question q where q.id > ? and q.surface <> 'API'"
                        + " and not exists (select 1 from insight_question known where known.question = q.id)"
                        + " order by q.id limit ?",
                row -> new Unread(row.getLong("id"), row.getString("words"), row.getBoolean("comparable")),
                after,
                most);
    }

    /** Keeps questions that were read; those another run kept meanwhile stay. */
    public void add(List<Unread> read, List<Meant> meant) {
        Long[] questions = read.stream().map(Unread::question).toArray(Long[]::new);
        var unused = sql.inTransaction(connection -> {
            int added = Sql.change(
                    connection,
                    "insert into insight_question (" + COLUMNS + ") select " + COLUMNS
                            + " from question_fact where question = any(?) on conflict do nothing",
                    (Object) questions);
            try (var statement = connection.prepareStatement(
                    "insert into question_vector (question, vector) values (?, ?) on conflict do nothing")) {
                for (Meant one : meant) {
                    statement.setLong(1, one.question());
                    statement.setBytes(2, one.vector());
                    statement.addBatch();
                }
                var unusedCounts = statement.executeBatch();
            }
            return added;
        });
    }

    /** LookPolicy again what became of questions asked since the moment. */
    public void refresh(Instant since) {
        sql.change(
                "update insight_question i set area = f.area, market = f.market, result = f.result, replied = f.replied,"
                        + " verdict = f.verdict, ticket = f.ticket, cause = f.cause, waited_hours = f.waited_hours,"
                        + " dollars = f.dollars from question_fact f where f.question = i.question and i.asked_at >= ?"
                        + " and f.asked_at >= ? and (i.area, i.market, i.result, i.replied, i.verdict, i.ticket, i.cause,"
                        + " i.waited_hours, i.dollars) is distinct from (f.area, f.market, f.result, f.replied, f.verdict,"
                        + " f.ticket, f.cause, f.waited_hours, f.dollars)",
                since,
                since);
    }

    /** Marks questions asked since the moment whose theme the same person asked about again within the time. */
    public void markAgainByTheme(Instant since, Duration within) {
        sql.change(
                "update insight_question i set again = true where i.asked_at >= ? and not i.again and i.theme is not null"
                        + " and exists (select 1 from insight_question later where later.asker = i.asker"
                        + " and later.asked_at > i.asked_at and later.asked_at <= i.asked_at + make_interval(secs => ?)"
                        + " and later.theme = i.theme)",
                since,
                (double) within.toSeconds());
    }

    /** Pairs of questions that one person asked within the time, the first of them since the moment and not marked. */
    public void pairs(Instant since, Duration within, Consumer<Pair> taker) {
        sql.each(
                "select i.question, one.vector as one, other.vector as other from insight_question i"
                        + " join insight_question later on later.asker = i.asker and later.asked_at > i.asked_at"
                        + " and later.asked_at <= i.asked_at + make_interval(secs => ?)"
                        + " join question_vector one on one.question = i.question"
                        + " join question_vector other on other.question = later.question"
                        + " where i.asked_at >= ? and not i.again",
                row -> new Pair(
                        row.getLong("question"),
                        Vectors.read(row.getBytes("one")),
                        Vectors.read(row.getBytes("other"))),
                taker,
                (double) within.toSeconds(),
                since);
    }

    /** Marks questions that were asked again. */
    public void markAgain(List<Long> questions) {
        sql.change("update insight_question set again = true where question = any(?)", (Object)
                questions.toArray(Long[]::new));
    }

    /** When the last run ended; null: there was none. */
    public @Nullable Instant lastRun() {
        return sql
                .list(
                        "select finished_at from theme_run order by day desc limit 1",
                        row -> Sql.instant(row, "finished_at"))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Keeps that the run for the day ended. */
    public void finished(LocalDate day, Instant now) {
        sql.change(
                "insert into theme_run (day, finished_at) values (?, ?) on conflict (day) do update set finished_at ="
                        + " excluded.finished_at",
                day,
                now);
    }

    /** Whether the run for the day ended. */
    public boolean isFinished(LocalDate day) {
        return !sql.list("select day from theme_run where day = ?", row -> row.getString("day"), day)
                .isEmpty();
    }
}
