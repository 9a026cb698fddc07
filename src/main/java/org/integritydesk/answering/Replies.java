package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.Likeness;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Turns the record of a question into what to say, with the entries as they were shown. */
@ApplicationScoped
class Replies {
    /** What was settled longer ago may not be true any more. */
    private static final Duration PAST = Duration.ofDays(365);

    private static final int MOST_PAST = 500;

    private final KnowledgeBase knowledge;
    private final TicketDesk desk;
    private final Likeness likeness;
    private final Clock clock;

    Replies(KnowledgeBase knowledge, TicketDesk desk, Likeness likeness, Clock clock) {
        this.knowledge = knowledge;
        this.desk = desk;
        this.likeness = likeness;
        this.clock = clock;
    }

    Reply to(AskedQuestion question) {
        if (question.ticket() != null) {
            return new Reply.Ticketed(
                    question,
                    question.ticket(),
                    Objects.requireNonNull(question.why()),
                    entry(question),
                    question.why() == WhyEscalated.OTHER_LANGUAGE ? language(question) : Locale.ENGLISH,
                    follow(question.ticket()));
        }
        // Not quite, and nothing came of it yet.
        if (question.isAnswered() && question.feedback() == Feedback.NOT_QUITE) {
            return new Reply.Doubted(question, Objects.requireNonNull(entry(question)), past(question));
        }
        return switch (question.outcome()) {
            case ANSWER -> {
                Entry entry = Objects.requireNonNull(entry(question));
                yield new Reply.Answered(question, entry, entry.content().isStale(LocalDate.now(clock)));
            }
            case REFER -> new Reply.Referred(question, Objects.requireNonNull(entry(question)));
            case SUGGEST -> new Reply.Suggested(question, Objects.requireNonNull(question.offer()));
            case CLARIFY -> new Reply.Clarified(question, Objects.requireNonNull(question.offer()));
            case ESCALATE ->
                throw new IllegalStateException(
                        "Question " + question.id().value() + " was escalated without a ticket");
        };
    }

    private @Nullable Follow follow(TicketNumber number) {
        return desk.find(number)
                .flatMap(ticket -> Follow.of(ticket, desk.find(ticket.alikeNumbers())))
                .orElse(null);
    }

    private static Locale language(AskedQuestion question) {
        return Locale.forLanguageTag(question.understood().language().value());
    }

    private PastTickets past(AskedQuestion question) {
        List<Ticket> resolved = desk.resolvedSince(clock.instant().minus(PAST), MOST_PAST);
        return PastTickets.of(question.asker(), likeness.alike(question.meant(), resolved, Ticket::question));
    }

    /** The entry in the version that was shown; null: none was. */
    @Nullable Entry entry(AskedQuestion question) {
        EntryId id = question.entry();
        return id == null
                ? null
                : knowledge
                        .versionOf(id, Objects.requireNonNull(question.entryVersion()))
                        .orElse(null);
    }
}
