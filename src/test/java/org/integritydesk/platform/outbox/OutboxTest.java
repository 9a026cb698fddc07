package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketAlert;
import org.integritydesk.tickets.TicketNotice;
import org.junit.jupiter.api.Test;

/** Notices about tickets that do not exist: nobody looks them up, they are only carried. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OutboxTest {
    private static final int MANY = 500;
    private static final AtomicLong NEXT = new AtomicLong(5_000_000);

    @Inject
    Outbox outbox;

    @Inject
    RecordingCarrier carrier;

    @Inject
    ParkedNotices parked;

    @Inject
    SweepJob sweep;

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource database;

    private final long ticket = NEXT.incrementAndGet();
    private final String conversation = "ticket/" + ticket;

    @Test
    void oneConversation_isCarriedInOrder_whateverElseGoesOn() {
        List<Notice> told = new ArrayList<>();
        long other = NEXT.incrementAndGet();
        for (TicketAct.Kind kind : TicketAct.Kind.values()) {
            told.add(new TicketNotice.StaffTold(ticket, kind, 2));
            told.add(new TicketNotice.RequesterTold(ticket, kind, 2));
            QuarkusTransaction.requiringNew().run(() -> {
                outbox.tell(new TicketNotice.StaffTold(ticket, kind, 2));
                outbox.tell(new TicketNotice.CardOutdated(other));
                outbox.tell(new TicketNotice.RequesterTold(ticket, kind, 2));
            });
        }

        soon().untilAsserted(() -> {
            assertThat(carrier.notices(conversation)).hasSize(told.size());
            assertThat(carrier.notices("ticket/" + other)).hasSize(TicketAct.Kind.values().length);
        });
        assertThat(carrier.notices(conversation)).isEqualTo(told);
        soon().untilAsserted(() -> assertThat(states()).containsOnly("SENT"));
    }

    /** A notice that fails in the scheduler's eyes would be looked at again only seconds later. */
    @Test
    void manyConversations_areCarried_withoutAFailure() {
        List<Long> tickets =
                LongStream.range(0, 60).mapToObj(i -> NEXT.incrementAndGet()).toList();
        for (long each : tickets) {
            tell(
                    new TicketNotice.CardWanted(each),
                    new TicketNotice.CardOutdated(each),
                    new TicketNotice.RequesterTold(each, TicketAct.Kind.CLAIM, 2));
        }

        soon().untilAsserted(() -> assertThat(tickets)
                .allSatisfy(
                        each -> assertThat(carrier.notices("ticket/" + each)).hasSize(3)));
        assertThat(
                        query(
                                "select task_instance from scheduled_tasks where task_name = 'outbox' and last_failure is not null"))
                .isEmpty();
    }

    @Test
    void failure_isTriedAgain_andNothingOvertakesIt() {
        carrier.answer(
                conversation,
                () -> new Carried.TryLater(Duration.ofMillis(50), "busy"),
                () -> {
                    throw new IllegalStateException("a bug, on purpose");
                },
                () -> new Carried.TryLater(null, "still busy"));
        tell(new TicketNotice.CardWanted(ticket), new TicketNotice.CardOutdated(ticket));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("SENT", "SENT"));

        List<RecordingCarrier.Attempt> attempts = carrier.attempts(conversation);
        assertThat(attempts.stream().map(RecordingCarrier.Attempt::notice))
                .containsExactly(
                        new TicketNotice.CardWanted(ticket),
                        new TicketNotice.CardWanted(ticket),
                        new TicketNotice.CardWanted(ticket),
                        new TicketNotice.CardWanted(ticket),
                        new TicketNotice.CardOutdated(ticket));
        assertThat(attempts.subList(0, 4).stream()
                        .map(RecordingCarrier.Attempt::id)
                        .distinct())
                .as("the id is the same at every attempt")
                .hasSize(1);
    }

    @Test
    void hopeless_isParkedWithItsReason_andTheNextGoes() {
        carrier.answer(conversation, () -> new Carried.Hopeless("is_archived"));
        tell(new TicketNotice.CardWanted(ticket), new TicketNotice.CardOutdated(ticket));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("PARKED", "SENT"));

        assertThat(column("last_error")).containsExactly("is_archived", null);
        assertThat(carrier.attempts(conversation)).hasSize(2);
    }

    @Test
    void tooManyFailures_areParked_withoutAnotherAttempt() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.tell(new TicketNotice.CardWanted(ticket));
            execute("update outbox set attempts = " + RetryPause.MOST_ATTEMPTS + " where conversation = '"
                    + conversation + "'");
        });

        soon().untilAsserted(() -> assertThat(states()).containsExactly("PARKED"));

        assertThat(column("last_error")).containsExactly("given up after 150 attempts");
        assertThat(carrier.attempts(conversation)).isEmpty();
    }

    @Test
    void manyOfOneConversation_areEachPickedUpOnce() {
        assertThat(pickedUp(() -> {
                    List<Notice> told = LongStream.range(0, MANY)
                            .<Notice>mapToObj(i -> new TicketNotice.LeadAlerted(
                                    ticket, "U" + i, TicketAlert.Kind.ANSWER_LATE, Instant.EPOCH))
                            .toList();
                    tell(told.toArray(Notice[]::new));

                    later().untilAsserted(() ->
                            assertThat(carrier.attempts(conversation)).hasSize(MANY));
                    assertThat(carrier.notices(conversation)).isEqualTo(told);
                }))
                .as("picked up but not carried")
                .isLessThan(MANY / 100);
    }

    @Test
    void manyOfManyConversations_areEachPickedUpOnce() {
        List<Long> tickets =
                LongStream.range(0, 200).mapToObj(i -> NEXT.incrementAndGet()).toList();
        assertThat(pickedUp(() -> {
                    for (int round = 0; round < MANY / tickets.size(); round++) {
                        tell(tickets.stream()
                                .map(TicketNotice.CardOutdated::new)
                                .toArray(Notice[]::new));
                    }

                    later().untilAsserted(() -> assertThat(tickets)
                            .allSatisfy(each -> assertThat(carrier.notices("ticket/" + each))
                                    .hasSize(MANY / tickets.size())));
                }))
                .as("picked up but not carried")
                .isLessThan(MANY / 100);
    }

    /** As after a crash between a commit and the look that follows it. */
    @Test
    void forgotten_isFoundByTheSweep() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.tell(new TicketNotice.CardWanted(ticket));
            execute("delete from scheduled_tasks s using outbox o where s.task_name = 'outbox'"
                    + " and s.task_instance = o.id::text and o.conversation = '" + conversation + "'");
        });

        sweep.run();

        soon().untilAsserted(() -> assertThat(states()).containsExactly("SENT"));
        assertThat(carrier.attempts(conversation)).hasSize(1);
    }

    /** An older version gave every notice a task. */
    @Test
    void tasksOfThoseWhoAreNotNext_goAway_andNothingIsLost() {
        AtomicBoolean open = new AtomicBoolean();
        carrier.answer(conversation, () -> {
            await().until(open::get);
            return new Carried.Sent(null);
        });
        tell(new TicketNotice.CardWanted(ticket), new TicketNotice.CardOutdated(ticket));
        soon().untilAsserted(() -> assertThat(carrier.attempts(conversation)).hasSize(1));
        execute("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " select 'outbox', max(id)::text, now(), false, 1 from outbox where conversation = '" + conversation
                + "'");

        soon().untilAsserted(() -> assertThat(tasks()).hasSize(1));
        open.set(true);

        soon().untilAsserted(() -> assertThat(states()).containsExactly("SENT", "SENT"));
    }

    /** Nothing was tried, so nothing has to be looked up, and no attempt is used. */
    @Test
    void notYet_countsAsNoAttempt_andKeepsTheOrder() {
        List<Boolean> repeated = new CopyOnWriteArrayList<>();
        Supplier<Carried> notYet = () -> {
            repeated.add(outbox.repeatedSince(
                            carrier.attempts(conversation).getFirst().id())
                    .isPresent());
            return new Carried.NotYet(Duration.ofMillis(20));
        };
        carrier.answer(conversation, notYet, notYet, notYet);
        tell(new TicketNotice.CardWanted(ticket), new TicketNotice.CardOutdated(ticket));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("SENT", "SENT"));

        assertThat(repeated).containsExactly(false, false, false);
        assertThat(column("attempts")).containsExactly("0", "0");
        assertThat(carrier.notices(conversation).subList(0, 4)).allMatch(new TicketNotice.CardWanted(ticket)::equals);
    }

    @Test
    void parked_isCarriedAgain_beforeWhatStillWaits_andIsLookedUpFirst() {
        carrier.answer(
                conversation,
                () -> new Carried.Hopeless("Slack says is_archived", "C0TRIAGE"),
                () -> new Carried.TryLater(Duration.ofHours(1), "busy"));
        tell(new TicketNotice.CardWanted(ticket), new TicketNotice.CardOutdated(ticket));
        soon().untilAsserted(() -> assertThat(column("attempts")).containsExactly("0", "1"));

        ParkedNotice found = parked.newest(1).getFirst();
        assertThat(found.notice()).isEqualTo(new TicketNotice.CardWanted(ticket));
        assertThat(found.place()).isEqualTo("C0TRIAGE");
        assertThat(found.why()).isEqualTo("Slack says is_archived");
        assertThat(parked.retry(found.id())).isTrue();

        soon().untilAsserted(() -> assertThat(states()).containsExactly("SENT", "PENDING"));
        assertThat(outbox.repeatedSince(found.id())).isPresent();
        assertThat(parked.retry(found.id())).isFalse();
    }

    @Test
    void parked_isDismissedOnce_andNotTriedAgainWithTheRest() {
        carrier.answer(conversation, () -> new Carried.Hopeless("no"), () -> new Carried.Hopeless("no"));
        tell(new TicketNotice.CardWanted(ticket), new TicketNotice.CardOutdated(ticket));
        soon().untilAsserted(() -> assertThat(states()).containsExactly("PARKED", "PARKED"));
        long first = Long.parseLong(column("id").getFirst());

        assertThat(parked.dismiss(first)).isTrue();
        assertThat(parked.dismiss(first)).isFalse();
        assertThat(parked.retry(first)).isFalse();
        assertThat(parked.retryAll()).isPositive();

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DISMISSED", "SENT"));
        assertThat(metrics.get("outbox.notices").tag("state", "parked").gauge().value())
                .isEqualTo(parked.count());
    }

    @Test
    void nothing_isCarriedBeforeTheCommit() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.tell(new TicketNotice.CardWanted(ticket));
            othersAreCarried();
            assertThat(carrier.attempts(conversation)).isEmpty();
        });

        soon().untilAsserted(() -> assertThat(carrier.attempts(conversation)).hasSize(1));
    }

    @Test
    void rolledBack_isNeverCarried() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.tell(new TicketNotice.CardWanted(ticket));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        othersAreCarried();
        assertThat(carrier.attempts(conversation)).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void outsideATransaction_isRefused() {
        assertThatThrownBy(() -> outbox.tell(new TicketNotice.CardWanted(ticket)))
                .isInstanceOf(TransactionalException.class);
        assertThat(states()).isEmpty();
    }

    @Test
    void receipt_isTheNewestOfItsTopic() {
        carrier.answer(
                conversation,
                () -> new Carried.Sent(new Receipt("C0TRIAGE", "1.1")),
                () -> new Carried.Sent(new Receipt("C0TRIAGE", "2.2")),
                () -> new Carried.Sent(null));
        assertThat(outbox.receipt(TicketNotice.cardTopic(ticket))).isEmpty();

        tell(
                new TicketNotice.CardWanted(ticket),
                new TicketNotice.CardWanted(ticket),
                new TicketNotice.CardWanted(ticket));
        soon().untilAsserted(() -> assertThat(states()).containsExactly("SENT", "SENT", "SENT"));

        assertThat(outbox.receipt(TicketNotice.cardTopic(ticket))).contains(new Receipt("C0TRIAGE", "2.2"));
        assertThat(outbox.topic(new Receipt("C0TRIAGE", "2.2"))).contains(TicketNotice.cardTopic(ticket));
        assertThat(outbox.topic(new Receipt("C0OTHER", "2.2"))).isEmpty();
    }

    /** The schedule holds nothing more for what is settled. */
    @Test
    void settled_leavesNoTask() {
        tell(new TicketNotice.CardWanted(ticket));

        soon().untilAsserted(() -> assertThat(query("select s.task_instance from scheduled_tasks s join outbox o"
                        + " on s.task_instance = o.id::text where s.task_name = 'outbox' and o.conversation = '"
                        + conversation + "' union all select 'waiting' from outbox where state = 'PENDING' and"
                        + " conversation = '" + conversation + "'"))
                .isEmpty());
        assertThat(states()).containsExactly("SENT");
    }

    private void tell(Notice... notices) {
        QuarkusTransaction.requiringNew().run(() -> List.of(notices).forEach(outbox::tell));
    }

    /** Two notices told and carried now, one after the other: whatever was due before them has had its turn. */
    private void othersAreCarried() {
        for (int i = 0; i < 2; i++) {
            long other = NEXT.incrementAndGet();
            tell(new TicketNotice.CardWanted(other));
            soon().untilAsserted(() ->
                    assertThat(carrier.attempts("ticket/" + other)).hasSize(1));
        }
    }

    /** How often a task was picked up meanwhile without carrying anything. */
    private double pickedUp(Runnable work) {
        double before = pickedUpInVain();
        work.run();
        return pickedUpInVain() - before;
    }

    private double pickedUpInVain() {
        return metrics.counter(OutboxTask.PICKED_UP, "outcome", "early").count();
    }

    private List<String> tasks() {
        return query("select s.task_instance from scheduled_tasks s join outbox o on s.task_instance = o.id::text"
                + " where s.task_name = 'outbox' and o.conversation = '" + conversation + "'");
    }

    private static ConditionFactory later() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
    }

    private List<String> states() {
        return column("state");
    }

    private List<String> column(String name) {
        return query("select " + name + " from outbox where conversation = '" + conversation + "' order by id");
    }

    private List<String> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
