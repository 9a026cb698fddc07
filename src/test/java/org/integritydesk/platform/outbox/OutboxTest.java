package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketAlert;
import org.integritydesk.tickets.TicketNotice;
import org.junit.jupiter.api.Test;

/** Notices are carried in the order of their conversation, once each. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class OutboxTest extends Telling {
    private static final int MANY = 500;

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
                        rows.of(
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

    /** How often a task was picked up meanwhile without carrying anything. */
    private double pickedUp(Runnable work) {
        double before = pickedUpInVain();
        work.run();
        return pickedUpInVain() - before;
    }

    private double pickedUpInVain() {
        return metrics.counter(OutboxTask.PICKED_UP, "outcome", "early").count();
    }

    private static ConditionFactory later() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200));
    }
}
