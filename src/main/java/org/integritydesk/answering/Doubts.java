package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.store.DailyNotices;
import org.integritydesk.answering.store.VerdictRepository;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.platform.outbox.Outbox;

/** Tells the owner of an answer when several askers say that it is not right. */
@ApplicationScoped
public class Doubts {
    private static final Duration SPAN = Duration.ofHours(24);

    /** One asker may be mistaken; this many are worth a look. */
    private static final int ENOUGH = 3;

    private final VerdictRepository verdicts;
    private final DailyNotices daily;
    private final Outbox outbox;
    private final Clock clock;

    Doubts(VerdictRepository verdicts, DailyNotices daily, Outbox outbox, Clock clock) {
        this.verdicts = verdicts;
        this.daily = daily;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What askers complained about in the 24 hours before the moment, each question once; empty: nothing. */
    @Transactional
    public Map<Complaint, Integer> about(EntryId entry, Instant until) {
        return count(verdicts.complaints(entry, until.minus(SPAN), until));
    }

    /** Tells the owner if it is time to. The caller brings the transaction. */
    void tellOwner(EntryId entry) {
        Instant now = clock.instant();
        int complaints =
                about(entry, now).values().stream().mapToInt(Integer::intValue).sum();
        if (complaints >= ENOUGH && daily.mayTell("doubt/" + entry.value(), now)) {
            outbox.tell(new AnsweringNotice.EntryDoubted(entry.value(), now.toEpochMilli()));
        }
    }

    /** The last complaint about a question is the one that counts (pure). */
    static Map<Complaint, Integer> count(List<Verdict> complaints) {
        Map<QuestionId, Complaint> last = new LinkedHashMap<>();
        for (Verdict verdict : complaints) {
            if (verdict.reason() != null) {
                last.put(verdict.question(), verdict.reason());
            }
        }
        Map<Complaint, Integer> counts = new EnumMap<>(Complaint.class);
        last.values().forEach(complaint -> counts.merge(complaint, 1, Integer::sum));
        return counts;
    }
}
