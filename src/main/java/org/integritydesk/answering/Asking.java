package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.jspecify.annotations.Nullable;

/** Takes questions and replies to them. The question, the decision, the ticket and the notices commit together. */
@ApplicationScoped
public class Asking {
    private static final int CANDIDATES = 5;

    private final QuestionRepository questions;
    private final KnowledgeBase knowledge;
    private final TicketDesk desk;
    private final RegionalRooms rooms;
    private final Outbox outbox;
    private final Replies replies;
    private final Clock clock;

    Asking(
            QuestionRepository questions,
            KnowledgeBase knowledge,
            TicketDesk desk,
            RegionalRooms rooms,
            Outbox outbox,
            Replies replies,
            Clock clock) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.desk = desk;
        this.rooms = rooms;
        this.outbox = outbox;
        this.replies = replies;
        this.clock = clock;
    }

    /** Decides without recording anything or calling anybody. */
    public Considered consider(AskRequest request, Readable.Words words) {
        return consider(words, market(request).market());
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
        MarketReading market = market(request);
        Considered considered = consider(words, market.market());
        AskedQuestion question = questions.add(request, market, considered, clock.instant());
        if (considered.decision() instanceof Decision.Escalate escalate) {
            question = escalate(question, escalate.why(), escalate.entry());
        }
        switch (request.surface()) {
            case MENTION, DIRECT ->
                outbox.tell(new AnsweringNotice.QuestionReplied(question.id().value()));
            case COMMAND, API -> {}
        }
        return replies.to(question);
    }

    /**
     * Tells somebody who wrote to the desk what it can do.
     *
     * @param deliveryKey the same for every delivery of the same message; help is given once
     * @param wanted whether they asked for that; otherwise their text held no question
     */
    @Transactional
    public void giveHelp(String deliveryKey, ThreadRef where, boolean wanted) {
        questions.lock(deliveryKey);
        var help = new AnsweringNotice.HelpGiven(deliveryKey, where.room().value(), where.thread(), wanted);
        if (!outbox.wasTold(help)) {
            outbox.tell(help);
        }
    }

    /** The reply to a recorded question, as things are now. */
    @Transactional
    public Optional<Reply> replyTo(QuestionId id) {
        return questions.findQuestion(id).map(replies::to);
    }

    /** The asker says whether the answer solved it. If not, a person is called at once. */
    @Transactional
    public FeedbackOutcome feedback(QuestionId id, PersonId person, Feedback feedback) {
        return asAsker(id, person, question -> {
            AskedQuestion marked = questions.feedback(question, feedback, clock.instant());
            return feedback == Feedback.NOT_QUITE && marked.ticket() == null
                    ? escalate(marked, WhyEscalated.NOT_QUITE, null)
                    : marked;
        });
    }

    /** The asker picks a suggestion, which is then replied as if it had been found. */
    @Transactional
    public FeedbackOutcome choose(QuestionId id, PersonId person, EntryId chosen) {
        return asAsker(id, person, question -> {
            Optional<Entry> entry = knowledge.published(chosen);
            if (question.ticket() != null || entry.isEmpty()) {
                return question;
            }
            AskedQuestion decided = questions.decided(question, AnswerPolicy.forEntry(entry.get()));
            return entry.get().content().kind() == EntryKind.ESCALATE
                    ? escalate(decided, WhyEscalated.ENTRY_SAYS_SO, entry.get())
                    : decided;
        });
    }

    /** The asker says none of the suggestions fits. */
    @Transactional
    public FeedbackOutcome noneOfThese(QuestionId id, PersonId person) {
        return asAsker(
                id,
                person,
                question ->
                        question.ticket() == null ? escalate(question, WhyEscalated.NONE_OF_THESE, null) : question);
    }

    private FeedbackOutcome asAsker(QuestionId id, PersonId person, UnaryOperator<AskedQuestion> act) {
        questions.lock("question/" + id.value());
        Optional<AskedQuestion> question = questions.findQuestion(id);
        if (question.isEmpty()) {
            return new FeedbackOutcome.Unknown();
        }
        if (!question.get().asker().equals(person)) {
            return new FeedbackOutcome.NotTheirs();
        }
        AskedQuestion after = act.apply(question.get());
        return new FeedbackOutcome.Taken(after, replies.to(after));
    }

    private Considered consider(Readable.Words words, Market market) {
        if (!words.searchable()) {
            return new Considered(new Decision.Escalate(WhyEscalated.TOO_LONG, null), List.of());
        }
        SearchResult found = knowledge.search(new SearchQuery(words.text(), market, CANDIDATES));
        return new Considered(AnswerPolicy.decide(found, market), found.candidates());
    }

    private MarketReading market(AskRequest request) {
        return request.market() == Market.UNSPEC
                ? MarketReader.read(
                        request.text(), rooms.marketOf(request.where().room()))
                : new MarketReading(request.market(), "chosen");
    }

    private AskedQuestion escalate(AskedQuestion question, WhyEscalated why, @Nullable Entry entry) {
        Ticket ticket = desk.open(new OpenTicket(
                question.asker(),
                replyPlace(question),
                question.text(),
                question.market(),
                area(question, entry),
                Priority.P3,
                question.candidates().stream()
                        .map(found -> new SearchedEntry(found.entryId(), found.question(), found.similarity()))
                        .toList(),
                why.label()));
        return questions.ticketed(question, why, entry, ticket.number());
    }

    private static @Nullable ThreadRef replyPlace(AskedQuestion question) {
        return switch (question.surface()) {
            case COMMAND, API -> null;
            case MENTION, DIRECT -> question.where();
        };
    }

    /** The area of the entry that sent it to a person; without one nobody has said yet. */
    private PolicyArea area(AskedQuestion question, @Nullable Entry entry) {
        if (entry != null) {
            return entry.content().area();
        }
        EntryId shown = question.entry();
        return shown == null
                ? PolicyArea.OTH
                : knowledge.find(shown).map(found -> found.content().area()).orElse(PolicyArea.OTH);
    }

    /** A decision and what it was made from. */
    public record Considered(Decision decision, List<Candidate> candidates) {
        /** Similarity of the best candidate; 0 without one. */
        public double confidence() {
            return candidates.isEmpty() ? 0 : candidates.getFirst().similarity();
        }
    }
}
