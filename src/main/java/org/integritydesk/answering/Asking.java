package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.answering.understanding.Understanding;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Takes questions and replies to them. The question, the decision, the ticket and the notices commit together. */
@ApplicationScoped
public class Asking {
    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final Considering considering;
    private final Escalating escalating;
    private final Contexts contexts;
    private final Hinting hinting;
    private final Outbox outbox;
    private final Replies replies;
    private final Clock clock;

    Asking(
            QuestionRepository questions,
            KnowledgeBase knowledge,
            Considering considering,
            Escalating escalating,
            Contexts contexts,
            Hinting hinting,
            Outbox outbox,
            Replies replies,
            Clock clock) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.considering = considering;
        this.escalating = escalating;
        this.contexts = contexts;
        this.hinting = hinting;
        this.outbox = outbox;
        this.replies = replies;
        this.clock = clock;
    }

    /** Decides on each question of a message, without recording anything or calling anybody. */
    public List<Considered> consider(AskRequest request, Readable.Words words) {
        Apart apart = apart(request, words);
        List<Considered> all = new ArrayList<>();
        Market before = Market.UNSPEC;
        for (Readable.Words question : apart.questions()) {
            AskRequest one = request.saying(question.text());
            Reading<Market> market = all.isEmpty() ? market(one) : market(one, before);
            before = MarketReader.told(market);
            all.add(consider(one, question, market).within(apart.message()));
        }
        return all;
    }

    /**
     * Takes a message: a question, or a few, each with a reply of its own. Delivered again, the same message gets the replies
     * it got before.
     *
     * @param words what was written, already found readable
     * @return in order, never empty
     */
    @Transactional
    public List<Reply> ask(AskRequest request, Readable.Words words) {
        questions.lock(request.deliveryKey());
        List<AskedQuestion> asked = questions.ofDelivery(request.deliveryKey());
        if (asked.isEmpty()) {
            asked = take(request, words);
            tell(request, asked);
        }
        return asked.stream().map(replies::to).toList();
    }

    /**
     * Opens a ticket for a question, whatever an entry would say to it; staff see what was found. Delivered again, the same
     * request gets the ticket it got before.
     */
    @Transactional
    public TicketNumber callPerson(AskRequest request, Readable.Words words, WantedTicket wanted) {
        questions.lock(request.deliveryKey());
        AskedQuestion question = questions.byDeliveryKey(request.deliveryKey()).orElseGet(() -> {
            Instant taken = clock.instant();
            Considered considered = consider(request, words, market(request)).calling(WhyEscalated.ASKED_FOR);
            Duration took = Duration.between(taken, clock.instant());
            return escalating.asWanted(questions.add(request, null, considered, took, taken), wanted);
        });
        return Objects.requireNonNull(question.ticket());
    }

    /** The reply to a recorded question, as things are now. */
    @Transactional
    public Optional<Reply> replyTo(QuestionId id) {
        return questions.findQuestion(id).map(replies::to);
    }

    private List<AskedQuestion> take(AskRequest request, Readable.Words words) {
        InContext context = contexts.of(request).orElse(null);
        if (context != null && !context.readAs().equals(request.text())) {
            // What leans on the question before is read together with it, as one.
            return List.of(take(request, new Readable.Words(context.readAs(), words.searchable()), context, null));
        }
        Apart apart = apart(request, words);
        int several = apart.questions().size();
        if (several == 1) {
            return List.of(take(request, words, context, null));
        }
        List<AskedQuestion> asked = new ArrayList<>();
        for (Readable.Words question : apart.questions()) {
            AskRequest one = request.about(new Part(asked.size() + 1, several), question.text());
            AskedQuestion before = asked.isEmpty() ? (context == null ? null : context.previous()) : asked.getLast();
            asked.add(take(
                    one, question, before == null ? null : new InContext(before, question.text()), apart.message()));
        }
        return asked;
    }

    /** @param message the whole of it if the question is one of several; else null */
    private AskedQuestion take(
            AskRequest request, Readable.Words words, @Nullable InContext context, @Nullable Understanding message) {
        Instant taken = clock.instant();
        Reading<Market> market = context == null
                ? market(request)
                : market(request, context.previous().marketTold());
        Considered considered = consider(request, words, market);
        AskedQuestion question = questions.add(
                request,
                context,
                message == null ? considered : considered.within(message),
                Duration.between(taken, clock.instant()),
                taken);
        return considered.decision() instanceof Decision.Escalate(WhyEscalated why, var entry)
                ? escalating.escalate(question, why, entry)
                : question;
    }

    /** The first reply to a command, and all replies over REST, go back at once. */
    private void tell(AskRequest request, List<AskedQuestion> asked) {
        long first = asked.getFirst().id().value();
        switch (request.surface()) {
            case MENTION, DIRECT -> {
                if (asked.size() == 1) {
                    outbox.tell(new AnsweringNotice.QuestionReplied(first));
                } else {
                    asked.forEach(question -> outbox.tell(
                            new AnsweringNotice.PartReplied(question.id().value(), first, null)));
                }
            }
            case COMMAND ->
                asked.stream()
                        .skip(1)
                        .forEach(question -> outbox.tell(
                                new AnsweringNotice.PartReplied(question.id().value(), first, request.privately())));
            case API -> {}
        }
    }

    private Apart apart(AskRequest request, Readable.Words words) {
        return considering.apart(words, hinting.of(request).locale(), LocalDate.now(clock));
    }

    private Considered consider(AskRequest request, Readable.Words words, Reading<Market> market) {
        return considering.consider(
                words, market, hinting.of(request).locale(), LocalDate.now(clock), knowledge::search);
    }

    /** The market of a question that opens a conversation. */
    private Reading<Market> market(AskRequest request) {
        return request.market() == Market.UNSPEC
                ? MarketReader.read(request.text(), hinting.of(request))
                : new Reading<>(request.market(), "chosen");
    }

    /**
     * What is not said again holds as before.
     *
     * @param before the market that was told before; {@code UNSPEC}: none was
     */
    private Reading<Market> market(AskRequest request, Market before) {
        Reading<Market> said = request.market() == Market.UNSPEC
                ? FollowUpRules.market(request.text())
                : new Reading<>(request.market(), "chosen");
        if (said.value() != Market.UNSPEC) {
            return said;
        }
        return before == Market.UNSPEC ? market(request) : new Reading<>(before, "as in the question before");
    }
}
