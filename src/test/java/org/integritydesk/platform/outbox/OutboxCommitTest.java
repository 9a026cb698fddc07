package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.TicketNotice;
import org.junit.jupiter.api.Test;

/** What is told goes with the transaction it is told in, and is never forgotten. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OutboxCommitTest extends Telling {
    @Inject
    SweepJob sweep;

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

    /** The schedule holds nothing more for what is settled. */
    @Test
    void settled_leavesNoTask() {
        tell(new TicketNotice.CardWanted(ticket));

        soon().untilAsserted(() -> assertThat(rows.of("select s.task_instance from scheduled_tasks s join outbox o"
                        + " on s.task_instance = o.id::text where s.task_name = 'outbox' and o.conversation = '"
                        + conversation + "' union all select 'waiting' from outbox where state = 'PENDING' and"
                        + " conversation = '" + conversation + "'"))
                .isEmpty());
        assertThat(states()).containsExactly("SENT");
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

    private List<String> tasks() {
        return rows.of("select s.task_instance from scheduled_tasks s join outbox o on s.task_instance = o.id::text"
                + " where s.task_name = 'outbox' and o.conversation = '" + conversation + "'");
    }
}
