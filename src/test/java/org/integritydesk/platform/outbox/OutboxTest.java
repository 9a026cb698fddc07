package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketNotice;
import org.junit.jupiter.api.Test;

/** Notices about tickets that do not exist: nobody looks them up, they are only carried. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OutboxTest {
    private static final AtomicLong NEXT = new AtomicLong(5_000_000);

    @Inject
    Outbox outbox;

    @Inject
    RecordingCarrier carrier;

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
        assertThat(states()).containsOnly("SENT");
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
