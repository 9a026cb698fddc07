package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.Market;

/** Takes questions and replies to them. The question, the decision, the ticket and the notices commit together. */
@ApplicationScoped
public class Asking {
    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final Considering considering;
    private final Escalating escalating;
    private final Contexts contexts;
    private final RegionalRooms rooms;
    private final Outbox outbox;
    private final Replies replies;
    private final Clock clock;

    Asking(
            QuestionRepository questions,
            KnowledgeBase knowledge,
            Considering considering,
            Escalating escalating,
            Contexts contexts,
            RegionalRooms rooms,
            Outbox outbox,
            Replies replies,
            Clock clock) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.considering = considering;
        this.escalating = escalating;
        this.contexts = contexts;
        this.rooms = rooms;
        this.outbox = outbox;
        this.replies = replies;
        this.clock = clock;
    }

    /** Decides without recording anything or calling anybody. */
    public Considered consider(AskRequest request, Readable.Words words) {
        return consider(words, market(request).value());
    }

    /**
     * Takes a question. Delivered again, the same question gets the reply it got before.
     *
     * @param words what was written, already found readable
     */
    @Transactional
    public Reply ask(AskRequest request, Readable.Words words) {
        questions.lock(request.deliveryKey());
        Optional<AskedQuestion> before = questions.byDeliveryKey(request.deliveryKey());
        if (before.isPresent()) {
            return replies.to(before.get());
        }
        Instant taken = clock.instant();
        InContext context = contexts.of(request).orElse(null);
        Reading<Market> market = context == null ? market(request) : market(request, context.previous());
        Considered considered = consider(
                context == null ? words : new Readable.Words(context.readAs(), words.searchable()), market.value());
        AskedQuestion question =
                questions.add(request, context, market, considered, Duration.between(taken, clock.instant()), taken);
        if (considered.decision() instanceof Decision.Escalate escalate) {
            question = escalating.escalate(question, escalate.why(), escalate.entry());
        }
        switch (request.surface()) {
            case MENTION, DIRECT ->
                outbox.tell(new AnsweringNotice.QuestionReplied(question.id().value()));
            case COMMAND, API -> {}
        }
        return replies.to(question);
    }

    /** The reply to a recorded question, as things are now. */
    @Transactional
    public Optional<Reply> replyTo(QuestionId id) {
        return questions.findQuestion(id).map(replies::to);
    }

    private Considered consider(Readable.Words words, Market market) {
        return considering.consider(words, market, LocalDate.now(clock), knowledge::search);
    }

    /** The market of a question that opens a conversation. */
    Reading<Market> market(AskRequest request) {
        return request.market() == Market.UNSPEC
                ? MarketReader.read(
                        request.text(),
                        Hints.ofRoom(rooms.marketOf(request.where().room())))
                : new Reading<>(request.market(), "chosen");
    }

    /** What is not said again holds as before. */
    private Reading<Market> market(AskRequest request, AskedQuestion previous) {
        Reading<Market> said = request.market() == Market.UNSPEC
                ? FollowUpRules.market(request.text())
                : new Reading<>(request.market(), "chosen");
        if (said.value() != Market.UNSPEC) {
            return said;
        }
        return previous.market() == Market.UNSPEC
                ? market(request)
                : new Reading<>(previous.market(), "as in the question before");
    }
}
