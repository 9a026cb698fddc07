package org.integritydesk.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the queue asks the database (pure). States stand in it literally, because only then the partial indexes are used.
 *
 * @param sql with the parameters {@code ?1}, {@code ?2} and so on, each once and in order
 * @param arguments their values: texts, numbers and instants
 */
public record QueueQuery(String sql, List<Object> arguments) {
    private static final String ORDER = "due_at, priority, number";

    public QueueQuery {
        arguments = List.copyOf(arguments);
    }

    /**
     * The rows of a page.
     *
     * @param viewer whose tickets "mine" are
     * @param soon what is due until then counts as breaching
     * @param from null: with the first ticket
     */
    public static QueueQuery page(
            QueueFilter filter, PersonId viewer, Instant soon, @Nullable QueuePosition from, int limit) {
        var query = new Writing();
        query.add("select * from ticket where ").where(filter, viewer, soon);
        if (from != null) {
            query.add(" and (" + ORDER + ") > (")
                    .value(from.due())
                    .add(", ")
                    .value(from.priority().name())
                    .add(", ")
                    .value(from.number())
                    .add(")");
        }
        return query.add(" order by " + ORDER + " limit ").value(limit).done();
    }

    /** One row with the number of tickets in each view, in the order of the views, {@link QueuePage#MANY} at most. */
    public static QueueQuery counts(QueueFilter filter, PersonId viewer, Instant soon) {
        var query = new Writing().add("select ");
        for (QueueView view : QueueView.values()) {
            query.add(view.ordinal() == 0 ? "" : ", ")
                    .add("(select count(*) from (select 1 from ticket where ")
                    .where(filter.in(view), viewer, soon)
                    .add(" limit " + QueuePage.MANY + ") as in_" + view.word() + ")");
        }
        return query.done();
    }

    private static final class Writing {
        private final StringBuilder sql = new StringBuilder();
        private final List<Object> arguments = new ArrayList<>();

        Writing add(String text) {
            sql.append(text);
            return this;
        }

        Writing value(Object argument) {
            arguments.add(argument);
            return add("?" + arguments.size());
        }

        Writing where(QueueFilter filter, PersonId viewer, Instant soon) {
            add("state in ("
                    + filter.view().states().stream()
                            .map(state -> "'" + state.name() + "'")
                            .collect(Collectors.joining(", "))
                    + ")");
            if (filter.view() == QueueView.MINE) {
                add(" and assignee = ").value(viewer.value());
            }
            if (filter.view() == QueueView.BREACHING) {
                add(" and due_at <= ").value(soon);
            }
            return equal("market", filter.market()).equal("area", filter.area()).equal("priority", filter.priority());
        }

        private Writing equal(String column, @Nullable Enum<?> wanted) {
            return wanted == null ? this : add(" and " + column + " = ").value(wanted.name());
        }

        QueueQuery done() {
            return new QueueQuery(sql.toString(), arguments);
        }
    }
}
