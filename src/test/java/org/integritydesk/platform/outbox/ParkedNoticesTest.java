package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.TicketNotice;
import org.junit.jupiter.api.Test;

/** What cannot be carried is put aside, until somebody decides about it. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ParkedNoticesTest extends Telling {
    @Inject
    ParkedNotices parked;

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
}
