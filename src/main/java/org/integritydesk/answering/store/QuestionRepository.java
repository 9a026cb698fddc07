package org.integritydesk.answering.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Considered;
import org.integritydesk.answering.Decision;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.FoundEntry;
import org.integritydesk.answering.InContext;
import org.integritydesk.answering.Offer;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.Understood;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** The question table; callers bring the transaction. */
@ApplicationScoped
public class QuestionRepository implements PanacheRepository<QuestionEntity> {
    private static final String TALLY = """
            select entryId, count(*), count(*) filter (where ticketNumber is null),
              count(*) filter (where ticketNumber is null and outcome in (ANSWER, REFER)),
              count(*) filter (where feedback = SOLVED)
            from QuestionEntity
            where askedAt >= :from and askedAt < :to and (room = :room or market in :markets)
            group by entryId
            """;

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

    /** The question this delivery brought before; of several the first. */
    public Optional<AskedQuestion> byDeliveryKey(String key) {
        return find("deliveryKey", key).firstResultOptional().map(QuestionEntity::toQuestion);
    }

    /** All questions this delivery brought before, in order. */
    public List<AskedQuestion> ofDelivery(String key) {
        return byDeliveryKey(key).stream()
                .flatMap(first -> IntStream.rangeClosed(
                                1, first.part() == null ? 1 : first.part().of())
                        .mapToObj(number -> byDeliveryKey(AskRequest.partKey(key, number)))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** The question of this id. */
    public Optional<AskedQuestion> findQuestion(QuestionId id) {
        Optional<QuestionEntity> row = findByIdOptional(id.value());
        row.ifPresent(entities::refresh);
        return row.map(QuestionEntity::toQuestion);
    }

    /** The question that a ticket was opened for. */
    public Optional<AskedQuestion> byTicket(TicketNumber ticket) {
        return find("ticketNumber = ?1 order by id", ticket.value())
                .firstResultOptional()
                .map(QuestionEntity::toQuestion);
    }

    /** The last question this person asked in the thread. */
    public Optional<AskedQuestion> latestIn(ThreadRef thread, PersonId asker) {
        return find(
                        "room = ?1 and thread = ?2 and asker = ?3 order by id desc",
                        thread.room().value(),
                        thread.thread(),
                        asker.value())
                .firstResultOptional()
                .map(QuestionEntity::toQuestion);
    }

    /** The last question this person asked directly, outside of threads, after the moment. */
    public Optional<AskedQuestion> latestDirect(PersonId asker, Instant after) {
        return find(
                        "asker = ?1 and surface = ?2 and thread is null and askedAt > ?3 order by id desc",
                        asker.value(),
                        Surface.DIRECT,
                        after)
                .firstResultOptional()
                .map(QuestionEntity::toQuestion);
    }

    /**
     * Records a question with what was found and decided.
     *
     * @param context what it follows; null: it opens a conversation
     * @param took from taking it to the decision
     */
    public AskedQuestion add(
            AskRequest request, @Nullable InContext context, Considered considered, Duration took, Instant now) {
        var row = new QuestionEntity();
        row.deliveryKey = request.deliveryKey();
        row.asker = request.asker().value();
        row.room = request.where().room().value();
        row.thread = request.where().thread();
        row.surface = request.surface();
        row.text = request.text();
        row.part = request.part();
        if (context != null) {
            row.follows = context.previous().id().value();
            row.readAs = context.readAs().equals(request.text()) ? null : context.readAs();
        }
        Reading<Market> market = considered.understood().market();
        row.market = market.value();
        row.marketEvidence = market.evidence();
        row.understood = Understood.of(considered.understood());
        row.confidence = considered.confidence();
        row.candidates = considered.candidates().stream().map(FoundEntry::of).toList();
        row.search = considered.search();
        row.tookMs = took.toMillis();
        row.askedAt = now;
        write(row, considered.decision());
        persistAndFlush(row);
        return row.toQuestion();
    }

    /** Records what was decided after the asker chose; what they said about the answer before is not about this one. */
    public AskedQuestion decided(AskedQuestion question, Decision decision) {
        return change(question, row -> {
            write(row, decision);
            row.feedback = null;
            row.feedbackAt = null;
        });
    }

    /** Records that the answer shown is not the one, and what is offered in its place. */
    public AskedQuestion offered(AskedQuestion question, Offer offer) {
        return change(question, row -> {
            row.outcome = Outcome.SUGGEST;
            row.offer = offer;
            row.entryId = null;
            row.entryVersion = null;
        });
    }

    /** Records the market that the asker told. */
    public AskedQuestion market(AskedQuestion question, Reading<Market> market) {
        return change(question, row -> {
            row.market = market.value();
            row.marketEvidence = market.evidence();
        });
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

    /** Counts the questions of a span of time that were asked in the room, or about one of the markets. */
    public QuestionTally tally(RoomId room, Set<Market> markets, Instant from, Instant to) {
        List<Counted> groups = entities.createQuery(TALLY, Counted.class)
                .setParameter("room", room.value())
                .setParameter("markets", markets)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return new QuestionTally(
                sum(groups, Counted::asked),
                sum(groups, Counted::answered),
                sum(groups, Counted::solved),
                groups.stream()
                        .filter(group -> group.entry() != null && group.withoutTicket() > 0)
                        .collect(Collectors.toMap(group -> new EntryId(Objects.requireNonNull(group.entry())), group ->
                                (int) group.withoutTicket())));
    }

    /** Questions that showed the same entry, or none. */
    private record Counted(@Nullable String entry, long asked, long withoutTicket, long answered, long solved) {}

    private static int sum(List<Counted> groups, ToLongFunction<Counted> count) {
        return (int) groups.stream().mapToLong(count).sum();
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
                row.lawCaveat = answer.lawCaveat();
                show(row, answer.entry());
            }
            case Decision.Refer refer -> {
                row.outcome = Outcome.REFER;
                show(row, refer.entry());
            }
            case Decision.Clarify clarify -> {
                row.outcome = Outcome.CLARIFY;
                row.offer = Offer.of(clarify);
            }
            case Decision.Suggest suggest -> {
                row.outcome = Outcome.SUGGEST;
                row.offer = Offer.of(suggest);
            }
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
