package org.integritydesk.answering.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.Considered;
import org.integritydesk.answering.Decision;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.Verdict;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class VerdictRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T14:05:00.123456Z");
    private static final EntryId ENTRY = new EntryId("alc-verdict");

    @Inject
    VerdictRepository verdicts;

    @Inject
    QuestionRepository questions;

    @Inject
    DailyNotices daily;

    @Inject
    EntityManager entities;

    @Test
    void verdicts_areKeptInOrder_andFoundByQuestionAndSpan() {
        QuestionId asked = question("order");
        Verdict vague = verdict(asked, Feedback.NOT_QUITE, null, NOW);
        Verdict old = verdict(asked, Feedback.NOT_QUITE, Complaint.OUTDATED, NOW.minusSeconds(60));
        Verdict fresh = verdict(asked, Feedback.NOT_QUITE, Complaint.CONFUSING, NOW);

        in(() -> {
            List.of(vague, old, fresh).forEach(verdicts::add);
            return true;
        });

        assertThat(in(() -> verdicts.about(asked))).containsExactly(vague, old, fresh);
        assertThat(in(() -> verdicts.complaints(ENTRY, NOW.minusSeconds(59), NOW)))
                .containsExactly(fresh);
        assertThat(in(() -> verdicts.complaints(ENTRY, NOW.minusSeconds(60), NOW)))
                .containsExactly(old, fresh);
        assertThat(in(() -> verdicts.complaints(new EntryId("alc-other"), NOW.minusSeconds(60), NOW)))
                .isEmpty();
    }

    @Test
    void verdicts_areNeverChanged() {
        QuestionId asked = question("append-only");
        in(() -> {
            verdicts.add(verdict(asked, Feedback.SOLVED, null, NOW));
            return true;
        });

        assertThatThrownBy(() -> in(() -> entities.createNativeQuery("update answer_feedback set verdict = 'NOT_QUITE'")
                        .executeUpdate()))
                .hasStackTraceContaining("answer_feedback is append-only");
    }

    @Test
    void dailyNotice_mayBeToldOnceInADay_byOneOfMany() throws InterruptedException {
        List<Boolean> first = AtOnce.run(8, 16, n -> in(() -> daily.mayTell("store-test", NOW)));

        assertThat(first).filteredOn(told -> told).hasSize(1);
        assertThat(in(() -> daily.mayTell("store-test", NOW.plusSeconds(24 * 3_600 - 1))))
                .isFalse();
        assertThat(in(() -> daily.mayTell("store-test", NOW.plusSeconds(24 * 3_600))))
                .isTrue();
        assertThat(in(() -> daily.mayTell("store-test/other", NOW))).isTrue();
    }

    private QuestionId question(String key) {
        return in(() -> questions
                .add(
                        new AskRequest(
                                "verdict/" + key,
                                new PersonId("U0REP"),
                                new ThreadRef(new RoomId("C0STORE"), null),
                                Surface.COMMAND,
                                "can a brewery run?",
                                Market.UNSPEC),
                        null,
                        new Considered(new Decision.Suggest(List.of()), SomeQuestion.read("can a brewery run?"), null),
                        Duration.ZERO,
                        NOW)
                .id());
    }

    private static Verdict verdict(QuestionId question, Feedback feedback, @Nullable Complaint reason, Instant at) {
        return new Verdict(question, ENTRY, 3, feedback, reason, new PersonId("U0REP"), at);
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
