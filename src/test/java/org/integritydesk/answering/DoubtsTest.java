package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.EntryId;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    @Test
    void aQuestion_countsOnce_withItsLastReason() {
        assertThat(Doubts.count(List.of(
                        complaint(1, Complaint.CONFUSING),
                        complaint(2, Complaint.OUTDATED),
                        complaint(1, Complaint.INCORRECT),
                        complaint(3, Complaint.OUTDATED))))
                .isEqualTo(Map.of(Complaint.OUTDATED, 2, Complaint.INCORRECT, 1));
    }

    @Test
    void withoutComplaints_thereIsNoDoubt() {
        assertThat(Doubts.count(List.of())).isEmpty();
    }

    private static Verdict complaint(long question, Complaint reason) {
        return new Verdict(
                new QuestionId(question),
                new EntryId("alc-brewery"),
                1,
                Feedback.NOT_QUITE,
                reason,
                new PersonId("U0REP"),
                Instant.EPOCH);
    }
}
