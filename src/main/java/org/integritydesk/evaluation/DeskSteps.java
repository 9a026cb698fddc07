package org.integritydesk.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.integritydesk.chat.PersonId;
import org.integritydesk.evaluation.DeskBench.Statement;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.QueueFilter;
import org.integritydesk.tickets.QueuePosition;
import org.integritydesk.tickets.QueueQuery;
import org.integritydesk.tickets.QueueView;
import org.jspecify.annotations.Nullable;

/** What people do at the desk, as the statements it comes to; those of the queue are the desk's own. */
final class DeskSteps {
    private static final int PAGE = 11;

    private DeskSteps() {}

    /**
     * A thing people do.
     *
     * @param statements those of one time of many
     */
    record Step(String what, IntFunction<List<Statement>> statements) {}

    static List<Step> of(int count, Instant now) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "App Home",
                n -> List.of(
                        queue(QueueQuery.counts(QueueFilter.of(QueueView.UNASSIGNED), staff(n), now)),
                        queue(QueueQuery.page(QueueFilter.of(QueueView.UNASSIGNED), staff(n), now, null, PAGE)),
                        raisedBy(n))));
        for (QueueView view : QueueView.values()) {
            steps.add(page("Queue, " + view.label(), QueueFilter.of(view), null, now));
        }
        var middle = new QueuePosition(now.minus(Duration.ofMinutes(20L * count / 2)), Priority.P1, 1);
        steps.add(page("Queue, All open, from the middle", QueueFilter.of(QueueView.ALL), middle, now));
        steps.add(page(
                "Queue, All open, CA P0 GAM",
                new QueueFilter(QueueView.ALL, Market.CA, PolicyArea.GAM, Priority.P0),
                null,
                now));
        steps.add(page(
                "Queue, Unassigned, what nothing is like",
                new QueueFilter(QueueView.UNASSIGNED, Market.GLOBAL, PolicyArea.WPN, Priority.P0),
                null,
                now));
        steps.add(new Step(
                "Whole ticket with its history",
                n -> List.of(
                        select(number(n, count)),
                        statement("select * from ticket_event where ticket_number = ? order by id", number(n, count)),
                        receipt(number(n, count)))));
        steps.add(new Step("Claim", n -> {
            long number = number(n, count);
            List<Statement> all = new ArrayList<>(List.of(select(number), locked(number)));
            all.add(statement(
                    "update ticket set version = version + 1, state = 'CLAIMED', assignee = ?, snoozed_until = null,"
                            + " duplicate_of = null, paused_since = null, updated_at = now() where number = ?",
                    staff(n).value(),
                    number));
            all.addAll(remembered(number, "CLAIM", staff(n), 5));
            return all;
        }));
        steps.add(new Step("Resolve", n -> {
            long number = number(n, count);
            List<Statement> all = new ArrayList<>(
                    List.of(statement("select 1 from pg_advisory_xact_lock(?)", 1L), select(number), locked(number)));
            all.add(statement(
                    "update ticket set version = version + 1, state = 'RESOLVED', answer = ?, root_cause = 'KNOW',"
                            + " resolved_at = now(), responded_at = now(), paused_since = now(), updated_at = now()"
                            + " where number = ?",
                    "Made-up answer",
                    number));
            all.addAll(remembered(number, "RESOLVE", staff(n), 6));
            all.add(statement(
                    "select number from ticket where duplicate_of = ? and state = 'DUPLICATE' order by number",
                    number));
            return all;
        }));
        return steps;
    }

    private static Step page(String what, QueueFilter filter, @Nullable QueuePosition from, Instant now) {
        return new Step(
                what,
                n -> List.of(
                        queue(QueueQuery.page(filter, staff(n), now, from, PAGE)),
                        queue(QueueQuery.counts(filter, staff(n), now))));
    }

    private static Statement queue(QueueQuery query) {
        return new Statement(query.sql().replaceAll("\\?\\d+", "?"), query.arguments());
    }

    private static Statement raisedBy(int n) {
        return statement("select * from ticket where requester = ? order by number desc limit 10", "U0REP" + n % 400);
    }

    private static Statement select(long number) {
        return statement("select * from ticket where number = ?", number);
    }

    private static Statement locked(long number) {
        return statement("select * from ticket where number = ? for no key update", number);
    }

    private static Statement receipt(long number) {
        return statement(
                "select * from outbox where topic = ? and receipt_message is not null order by id desc limit 1",
                "ticket-card/" + number);
    }

    /** The line of the history, and the card and the requester to be told. */
    private static List<Statement> remembered(long number, String act, PersonId by, int version) {
        List<Statement> all = new ArrayList<>();
        all.add(statement(
                "insert into ticket_event (ticket_number, at, actor, act, from_state, to_state, version)"
                        + " values (?, now(), ?, ?, 'NEW', 'CLAIMED', ?)",
                number,
                by.value(),
                act,
                version));
        for (String notice : List.of("CardOutdated", "RequesterTold")) {
            all.add(statement(
                    "insert into outbox (family, payload, conversation, state, created_at)"
                            + " values ('tickets', jsonb_build_object('kind', ?::text), ?, 'PENDING', now())",
                    notice,
                    "ticket/" + number));
            all.add(statement(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " values ('outbox', ?, now(), false, 1)",
                    act + "/" + notice + "/" + number));
        }
        return all;
    }

    private static Statement statement(String sql, Object... arguments) {
        return new Statement(sql, List.of(arguments));
    }

    /** Open tickets all over the table, each once. */
    private static long number(int n, int count) {
        int open = count / SyntheticTickets.OPEN_OF;
        return SyntheticTickets.BEFORE_FIRST + (long) SyntheticTickets.OPEN_OF * (1 + (long) n * 37 % open);
    }

    private static PersonId staff(int n) {
        return new PersonId("U0STAFF" + n % 12);
    }
}
