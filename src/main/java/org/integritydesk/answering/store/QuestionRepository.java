package org.integritydesk.answering.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Decision;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.MarketReading;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Suggestion;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** The question table; callers bring the transaction. */
@ApplicationScoped
public class QuestionRepository implements PanacheRepository<QuestionEntity> {
    private final EntityManager entities;

    QuestionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes everybody else who locks the same key wait until this transaction ends. */
    public void lock(String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, key)
                .getSingleResult();
    }

    /** The question this delivery brought before. */
    public Optional<AskedQuestion> byDeliveryKey(String key) {
        return find("deliveryKey", key).firstResultOptional().map(QuestionEntity::toQuestion);
    }

    /** The question of this id. */
    public Optional<AskedQuestion> findQuestion(QuestionId id) {
        Optional<QuestionEntity> row = findByIdOptional(id.value());
        row.ifPresent(entities::refresh);
        return row.map(QuestionEntity::toQuestion);
    }

    /** Records a question with what was found and decided. */
    public AskedQuestion add(AskRequest request, MarketReading market, Asking.Considered considered, Instant now) {
        var row = new QuestionEntity();
        row.deliveryKey = request.deliveryKey();
        row.asker = request.asker().value();
        row.room = request.where().room().value();
        row.thread = request.where().thread();
        row.surface = request.surface();
        row.text = request.text();
        row.market = market.market();
        row.marketEvidence = market.evidence();
        row.confidence = considered.confidence();
        row.candidates = considered.candidates().stream()
                .map(found -> new Suggestion(
                        found.entry().id().value(), found.entry().content().question(), found.similarity()))
                .toList();
        row.askedAt = now;
        write(row, considered.decision());
        persistAndFlush(row);
        return row.toQuestion();
    }

    /** Records what was decided after the asker chose. */
    public AskedQuestion decided(AskedQuestion question, Decision decision) {
        return change(question, row -> write(row, decision));
    }

    /** Records the ticket opened for the question, and why. */
    public AskedQuestion ticketed(
            AskedQuestion question, WhyEscalated why, @Nullable Entry entry, TicketNumber ticket) {
        return change(question, row -> {
            row.why = why;
            row.ticketNumber = ticket.value();
            show(row, entry);
        });
    }

    /** Records what the asker said. */
    public AskedQuestion feedback(AskedQuestion question, Feedback feedback, Instant now) {
        return change(question, row -> {
            row.feedback = feedback;
            row.feedbackAt = now;
        });
    }

    /** Questions asked in the span, oldest first. */
    public List<AskedQuestion> between(Instant from, Instant to) {
        return list("askedAt >= ?1 and askedAt < ?2 order by id", from, to).stream()
                .map(QuestionEntity::toQuestion)
                .toList();
    }

    private AskedQuestion change(AskedQuestion question, Consumer<QuestionEntity> change) {
        QuestionEntity row = findById(question.id().value());
        change.accept(row);
        flush();
        return row.toQuestion();
    }

    private static void write(QuestionEntity row, Decision decision) {
        switch (decision) {
            case Decision.Answer answer -> {
                row.outcome = Outcome.ANSWER;
                show(row, answer.entry());
            }
            case Decision.Refer refer -> {
                row.outcome = Outcome.REFER;
                show(row, refer.entry());
            }
            case Decision.Suggest suggest -> row.outcome = Outcome.SUGGEST;
            case Decision.Escalate escalate -> {
                row.outcome = Outcome.ESCALATE;
                row.why = escalate.why();
                show(row, escalate.entry());
            }
        }
    }

    private static void show(QuestionEntity row, @Nullable Entry entry) {
        if (entry != null) {
            row.entryId = entry.id().value();
            row.entryVersion = entry.version();
        }
    }
}
