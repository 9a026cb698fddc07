package org.integritydesk.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.store.RecallRepository;
import org.integritydesk.knowledge.AnswerChange;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.KnowledgeChanged;
import org.integritydesk.knowledge.PublishedChange;
import org.integritydesk.knowledge.Substance;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.platform.outbox.Outbox;

/**
 * Tells those who got an answer when it changes in substance or is retired, each once for a version. That there is something
 * to tell is written with the change; who is told is looked up a little later, so that nobody is overlooked who is being
 * answered at that moment, and nobody hears of a slip that is mended at once.
 */
@ApplicationScoped
public class RecallDesk {
    private static final Duration LITTLE_LATER = Duration.ofMinutes(1);

    /** After a failure, others first. */
    private static final Duration MUCH_LATER = Duration.ofHours(1);

    private final RecallRepository recalls;
    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final Outbox outbox;
    private final Clock clock;
    private final int days;

    RecallDesk(
            RecallRepository recalls,
            QuestionRepository questions,
            KnowledgeBase knowledge,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "integrity.recall-days", defaultValue = "30") int days) {
        this.recalls = recalls;
        this.questions = questions;
        this.knowledge = knowledge;
        this.outbox = outbox;
        this.clock = clock;
        this.days = days;
    }

    /** Joins the transaction of the change. */
    void changed(@Observes KnowledgeChanged change) {
        if (days > 0) {
            recalls.put(
                    change.changes().stream().map(PublishedChange::id).toList(),
                    clock.instant().plus(LITTLE_LATER));
        }
    }

    /** Tells what is due, entry by entry; one that fails is tried again later. */
    public void tellDue() {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(days));
        List<EntryId> due = QuarkusTransaction.requiringNew().call(() -> {
            recalls.forgetUnasked(now, since);
            return recalls.due(now);
        });
        for (EntryId entry : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> tell(entry, now, since));
            } catch (RuntimeException e) {
                Incident.log("Telling that " + entry + " changed failed", e);
                QuarkusTransaction.requiringNew().run(() -> recalls.put(List.of(entry), now.plus(MUCH_LATER)));
            }
        }
    }

    /** What was told under the id. */
    @Transactional
    public Optional<Recalled> find(long id) {
        return recalls.told(id).map(told -> {
            Entry before = version(told.entry(), told.fromVersion());
            Entry after = version(told.entry(), told.toVersion());
            return new Recalled(
                    questions.findQuestion(told.question()).orElseThrow(), before, after, changes(before, after));
        });
    }

    private void tell(EntryId id, Instant now, Instant since) {
        // Whoever takes it has the row until the end; another instance then finds it gone.
        if (!recalls.take(id, now)) {
            return;
        }
        Entry current = knowledge.find(id).orElseThrow();
        for (RecallRepository.Known known : recalls.known(id, since)) {
            if (known.version() < current.version() && isAnother(version(id, known.version()), current)) {
                recalls.add(known, id, current.version(), now)
                        .ifPresent(recall -> outbox.tell(new AnsweringNotice.AnswerRecalled(
                                recall, known.question().value())));
            }
        }
    }

    private static boolean isAnother(Entry before, Entry after) {
        return switch (after.status()) {
            case PUBLISHED ->
                before.status() != EntryStatus.PUBLISHED || Substance.changed(before.content(), after.content());
            case RETIRED -> before.status() != EntryStatus.RETIRED;
            case DRAFT, IN_REVIEW -> false;
        };
    }

    private static Set<AnswerChange> changes(Entry before, Entry after) {
        return after.status() == EntryStatus.RETIRED ? Set.of() : Substance.changes(before.content(), after.content());
    }

    private Entry version(EntryId id, int version) {
        return knowledge.versionOf(id, version).orElseThrow();
    }
}
