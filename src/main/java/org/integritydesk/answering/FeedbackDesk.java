package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.store.VerdictRepository;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.EscalationRoute;
import org.jspecify.annotations.Nullable;

/** What an asker does with a reply. Only the asker may, and what was recorded decides what is said next. */
@ApplicationScoped
public class FeedbackDesk {
    private static final Offer NOTHING = new Offer(null, List.of());

    private final QuestionRepository questions;
    private final VerdictRepository verdicts;
    private final Doubts doubts;
    private final WordingDesk wordings;
    private final KnowledgeBase knowledge;
    private final Escalating escalating;
    private final Replies replies;
    private final Clock clock;

    FeedbackDesk(
            QuestionRepository questions,
            VerdictRepository verdicts,
            Doubts doubts,
            WordingDesk wordings,
            KnowledgeBase knowledge,
            Escalating escalating,
            Replies replies,
            Clock clock) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.doubts = doubts;
        this.wordings = wordings;
        this.knowledge = knowledge;
        this.escalating = escalating;
        this.replies = replies;
        this.clock = clock;
    }

    /** The answer helped; perhaps on a second look. */
    @Transactional
    public FeedbackOutcome solved(QuestionId id, PersonId person) {
        return asAsker(id, person, question -> {
            if (!question.isAnswered()) {
                return question;
            }
            wordings.picked(question);
            return said(question, Feedback.SOLVED, null);
        });
    }

    /** The answer did not help. Before a person is called, the asker says what is wrong. */
    @Transactional
    public FeedbackOutcome notQuite(QuestionId id, PersonId person) {
        return asAsker(
                id,
                person,
                question -> question.isAnswered() && question.feedback() != Feedback.NOT_QUITE
                        ? said(question, Feedback.NOT_QUITE, null)
                        : question);
    }

    /**
     * What is wrong with the answer. If it answers another question, the other candidates are offered; else a person is
     * called at once.
     */
    @Transactional
    public FeedbackOutcome because(QuestionId id, PersonId person, Complaint complaint) {
        return asAsker(id, person, question -> {
            if (!question.isAnswered()) {
                return question;
            }
            EntryId entry = Objects.requireNonNull(question.entry());
            AskedQuestion marked = said(question, Feedback.NOT_QUITE, complaint);
            doubts.tellOwner(entry);
            Offer others = complaint == Complaint.NOT_MY_QUESTION ? others(question, entry) : NOTHING;
            return others.choices().isEmpty()
                    ? escalating.escalate(
                            marked,
                            WhyEscalated.NOT_QUITE,
                            null,
                            "The asker says that %s (version %d) %s"
                                    .formatted(entry.value(), question.entryVersion(), complaint.label()))
                    : questions.offered(marked, others);
        });
    }

    /** The platform's rule is not all: a person at Legal is asked what the law says. */
    @Transactional
    public FeedbackOutcome legalSide(QuestionId id, PersonId person) {
        return asAsker(
                id,
                person,
                question -> question.isAnswered() && question.lawCaveat()
                        ? escalating.escalate(
                                question,
                                WhyEscalated.LEGAL_SIDE,
                                replies.entry(question),
                                WhyEscalated.LEGAL_SIDE.label() + ": for " + EscalationRoute.R4.label() + " (R4)")
                        : question);
    }

    /** The asker picks what was offered, which is then replied as if it had been found. */
    @Transactional
    public FeedbackOutcome choose(QuestionId id, PersonId person, EntryId chosen) {
        return asAsker(id, person, question -> {
            Optional<Entry> entry = knowledge.published(chosen);
            if (question.ticket() != null || entry.isEmpty()) {
                return question;
            }
            AskedQuestion decided = questions.decided(told(question, chosen), AnswerPolicy.forEntry(entry.get()));
            wordings.picked(decided);
            return entry.get().content().kind() == EntryKind.ESCALATE
                    ? escalating.escalate(decided, WhyEscalated.ENTRY_SAYS_SO, entry.get())
                    : decided;
        });
    }

    /** The asker says that nothing offered fits. */
    @Transactional
    public FeedbackOutcome noneOfThese(QuestionId id, PersonId person) {
        return asAsker(id, person, question -> {
            if (question.ticket() != null) {
                return question;
            }
            Offer offer = question.offer();
            return escalating.escalate(
                    question,
                    offer != null && offer.isAboutMarkets() ? WhyEscalated.OTHER_MARKET : WhyEscalated.NONE_OF_THESE,
                    null);
        });
    }

    /** The question with what picking this entry says about it. */
    private AskedQuestion told(AskedQuestion question, EntryId chosen) {
        return Optional.ofNullable(question.offer())
                .flatMap(offer -> offer.marketOf(chosen))
                .map(market -> questions.market(question, new Reading<>(market, "said by the asker")))
                .orElse(question);
    }

    private AskedQuestion said(AskedQuestion question, Feedback feedback, @Nullable Complaint complaint) {
        if (feedback == Feedback.NOT_QUITE) {
            wordings.withdraw(question.id());
        }
        Instant now = clock.instant();
        EntryId entry = Objects.requireNonNull(question.entry());
        // Verdicts on one entry are counted one after the other, so that no third one is overlooked.
        questions.lock("verdict/" + entry.value());
        verdicts.add(new Verdict(
                question.id(),
                entry,
                Objects.requireNonNull(question.entryVersion()),
                feedback,
                complaint,
                question.asker(),
                now));
        return questions.feedback(question, feedback, now);
    }

    /** What else was found, as far as it is still published. */
    private Offer others(AskedQuestion question, EntryId shown) {
        return Offer.titles(question.candidates().stream()
                .map(found -> new EntryId(found.entryId()))
                .filter(found -> !found.equals(shown))
                .map(knowledge::published)
                .flatMap(Optional::stream)
                .limit(Offer.MOST_TITLES)
                .toList());
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
}
