package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.knowledge.SomeEntries.publish;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEditor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.knowledge.store.ReminderRepository;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.junit.jupiter.api.Test;

/** Every test has an owner and a year of its own. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class RemindersTest {
    @Inject
    KnowledgeBase knowledge;

    @Inject
    Reminders reminders;

    @Inject
    ReminderRepository repository;

    @Inject
    RecordingCarrier carrier;

    @Inject
    DataSource database;

    @Test
    void dueEntries_areNamedInOneNotice_andAgainAfterAWeek() {
        var day = LocalDate.of(2040, 5, 14);
        var soon = publish(knowledge, entry("Can a soon museum run ads?", "owner 2040", day.plusDays(14)));
        var past = publish(knowledge, entry("Can a past museum run ads?", "owner 2040", day.minusDays(300)));
        publish(knowledge, entry("Can a later museum run ads?", "owner 2040", day.plusDays(15)));

        reminders.remind(day);

        assertThat(ids(reminders.of("owner 2040", day))).containsExactly(past.id(), soon.id());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(carrier.notices("review/owner 2040"))
                        .containsExactly(new KnowledgeNotice.ReviewDue("owner 2040", day)));

        reminders.remind(day.plusDays(6));
        assertThat(ids(reminders.of("owner 2040", day.plusDays(6))))
                .extracting(EntryId::value)
                .containsExactly("alc-can-a-later-museum-run-ads");
        reminders.remind(day.plusDays(7));
        assertThat(ids(reminders.of("owner 2040", day.plusDays(7)))).containsExactly(past.id(), soon.id());
    }

    @Test
    void whatWasSettledMeanwhile_isLeftOut() {
        var day = LocalDate.of(2041, 5, 14);
        var fixed = publish(knowledge, entry("Can a fixed museum run ads?", "owner 2041", day));
        var gone = publish(knowledge, entry("Can a gone museum run ads?", "owner 2041", day));
        reminders.remind(day);

        var checked = fixed.content().toBuilder().reviewBy(day.plusYears(1)).build();
        knowledge.act(fixed.id(), 2, new EntryAct.Approve(checked, null), someEditor("U0EDITOR"));
        knowledge.act(gone.id(), 2, new EntryAct.Retire("Gone."), someEditor("U0EDITOR"));

        assertThat(reminders.of("owner 2041", day)).isEmpty();
    }

    @Test
    void day_isTakenByOneInstance_andTheFirstDayOfADeskByNone() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from reminder_day");
        }
        assertThat(claim(LocalDate.of(2042, 5, 13))).isFalse();

        List<Boolean> claims = AtOnce.run(8, 16, n -> claim(LocalDate.of(2042, 5, 14)));

        assertThat(claims).containsOnlyOnce(true);
    }

    private boolean claim(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> repository.claim(day));
    }

    private static List<EntryId> ids(List<DueReview> due) {
        return due.stream().map(one -> one.entry().id()).toList();
    }

    private static EntryContent entry(String question, String owner, LocalDate reviewBy) {
        return someContent(question).toBuilder().owner(owner).reviewBy(reviewBy).build();
    }
}
