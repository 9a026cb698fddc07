package org.integritydesk.slack.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.slack.admission.Admission.Reason;
import org.integritydesk.slack.admission.Admission.Refused;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Limit NONE = new Limit(0, 0);

    private final SettableClock clock = new SettableClock();

    @Test
    void aMinutesWorth_isTakenAtOnce_andTheRestAsTimePasses() {
        Throttle throttle = new Throttle(new Limit(20, 0), NONE, clock);

        assertThat(takenOf(throttle, "U1", 100)).isEqualTo(20);
        clock.pass(Duration.ofSeconds(3));
        assertThat(takenOf(throttle, "U1", 100)).isEqualTo(1);
        clock.pass(Duration.ofSeconds(30));
        assertThat(takenOf(throttle, "U1", 100)).isEqualTo(10);
        clock.pass(Duration.ofHours(1));
        assertThat(takenOf(throttle, "U1", 100)).isEqualTo(20);
    }

    @Test
    void whoeverIsRefused_hearsHowLongToWait_andIsTakenThen() {
        Throttle throttle = new Throttle(new Limit(20, 0), NONE, clock);
        takenOf(throttle, "U1", 20);
        clock.pass(Duration.ofMillis(500));

        assertThat(throttle.take("U1", true)).hasValueSatisfying(no -> {
            assertThat(no.reason()).isEqualTo(Reason.PERSON_LIMIT);
            assertThat(no.sentence()).contains("try again in 3 seconds", "nothing was saved");
        });

        clock.pass(Duration.ofMillis(2_500));
        assertThat(throttle.take("U1", true)).isEmpty();
    }

    @Test
    void refusals_costNothing() {
        Throttle throttle = new Throttle(new Limit(20, 0), NONE, clock);
        assertThat(takenOf(throttle, "U1", 1_000)).isEqualTo(20);

        clock.pass(Duration.ofMinutes(1));

        assertThat(takenOf(throttle, "U1", 20)).isEqualTo(20);
    }

    @Test
    void nobody_paysForAnother() {
        Throttle throttle = new Throttle(new Limit(20, 4), new Limit(600, 48), clock);
        for (int i = 0; i < 500; i++) {
            throttle.take("U1", true);
        }

        assertThat(takenOf(throttle, "U2", 20)).isEqualTo(20);
    }

    @Test
    void onlySoMuchOfOnePerson_runsAtOnce() {
        Throttle throttle = new Throttle(new Limit(20, 4), NONE, clock);
        for (int i = 0; i < 4; i++) {
            assertThat(throttle.take("U1", true)).isEmpty();
        }

        assertThat(throttle.take("U1", true)).isPresent();
        assertThat(throttle.take("U1", false)).isPresent();
        throttle.done("U1");
        assertThat(throttle.take("U1", true)).isEmpty();
        assertThat(throttle.running()).isEqualTo(4);
    }

    @Test
    void moreThanAFewOfOnePerson_waitForTheirTurn_andNobodyElseWaits() throws InterruptedException {
        Throttle throttle = new Throttle(NONE, NONE, clock);
        for (int i = 0; i < Throttle.PERSON_RUNNING; i++) {
            throttle.awaitTurn("U1");
        }
        var next = Thread.ofVirtual().start(() -> {
            try {
                throttle.awaitTurn("U1");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        throttle.awaitTurn("U2");
        await().until(() -> next.getState() == Thread.State.WAITING);

        throttle.done("U1");

        assertThat(next.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void whatIsNotCharged_usesUpNothing() {
        Throttle throttle = new Throttle(new Limit(20, 4), NONE, clock);
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.take("U1", false)).isEmpty();
            throttle.done("U1");
        }

        assertThat(takenOf(throttle, "U1", 100)).isEqualTo(20);
        assertThat(throttle.take("U1", false)).isEmpty();
    }

    @Test
    void everybodyTogether_hasALimit_too() {
        Throttle throttle = new Throttle(new Limit(20, 4), new Limit(60, 48), clock);
        for (int person = 0; person < 3; person++) {
            assertThat(takenOf(throttle, "U" + person, 20)).isEqualTo(20);
        }

        assertThat(throttle.take("U9", true)).map(Refused::reason).contains(Reason.WORKSPACE_LIMIT);
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.take("U9", true)).isEmpty();
    }

    @Test
    void noLimit_isNone_andStillCountsWhatRuns() {
        Throttle throttle = new Throttle(NONE, NONE, clock);
        for (int i = 0; i < 1_000; i++) {
            assertThat(throttle.take("U1", true)).isEmpty();
        }

        assertThat(throttle.running()).isEqualTo(1_000);
        for (int i = 0; i < 1_000; i++) {
            throttle.done("U1");
        }
        assertThat(throttle.running()).isZero();
    }

    @Test
    void people_areToldOnceAMinute() {
        Throttle throttle = new Throttle(NONE, NONE, clock);

        assertThat(throttle.mayTell("U1")).isTrue();
        assertThat(throttle.mayTell("U1")).isFalse();
        assertThat(throttle.mayTell("U2")).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(throttle.mayTell("U1")).isTrue();
    }

    @Test
    void onlySoManyPeople_areRemembered() {
        Throttle throttle = new Throttle(new Limit(20, 4), NONE, clock);
        for (int i = 0; i < 3 * Latest.MOST_PEOPLE; i++) {
            throttle.take("U" + i, true);
            throttle.mayTell("U" + i);
        }

        assertThat(throttle.remembered()).isEqualTo(2 * Latest.MOST_PEOPLE);
    }

    private static int takenOf(Throttle throttle, String person, int requests) {
        int taken = 0;
        for (int i = 0; i < requests; i++) {
            Optional<Refused> refused = throttle.take(person, true);
            if (refused.isEmpty()) {
                taken++;
                throttle.done(person);
            }
        }
        return taken;
    }
}
