package org.integritydesk.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.answering.store.DailyNotices;
import org.integritydesk.answering.store.ProposalRepository;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** How entries learn the words people use: askers' wordings are proposed, and editors confirm them. */
@ApplicationScoped
public class WordingDesk {
    /** Fewer can wait until somebody looks. */
    private static final int WORTH_A_NUDGE = 5;

    private final ProposalRepository proposals;
    private final KnowledgeBase knowledge;
    private final DailyNotices daily;
    private final Outbox outbox;
    private final Clock clock;

    WordingDesk(ProposalRepository proposals, KnowledgeBase knowledge, DailyNotices daily, Outbox outbox, Clock clock) {
        this.proposals = proposals;
        this.knowledge = knowledge;
        this.daily = daily;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A proposal with the entry it is for, as that is now. */
    public record Waiting(WordingProposal proposal, Entry entry) {}

    /**
     * What an editor says about a proposal.
     *
     * @param wording as the editor has it now; for a rejected one it does not matter
     */
    public record Ruling(long proposal, boolean accepted, String wording) {}

    /** What became of an editor's rulings. */
    public sealed interface Outcome {
        /**
         * They were taken; what somebody else decided first stays as it is.
         *
         * @param refused why a wording could not be added, by proposal; these still wait
         */
        record Taken(int accepted, int rejected, Map<Long, String> refused) implements Outcome {}

        /** Only editors confirm wordings. */
        record NotAnEditor() implements Outcome {}
    }

    /** What waits for an editor, oldest first, for entries that are published. */
    @Transactional
    public List<Waiting> waiting() {
        return proposals.waiting().stream()
                .flatMap(proposal ->
                        knowledge.published(proposal.entry()).stream().map(entry -> new Waiting(proposal, entry)))
                .toList();
    }

    /**
     * Takes an editor's rulings, each in a transaction of its own: one that fails leaves the others as they are. An accepted
     * wording is published with its entry at once.
     */
    public Outcome rule(List<Ruling> rulings, Actor actor) {
        if (!actor.is(Role.EDITOR)) {
            return new Outcome.NotAnEditor();
        }
        int accepted = 0;
        int rejected = 0;
        Map<Long, String> refused = new LinkedHashMap<>();
        for (Ruling ruling : rulings) {
            switch (QuarkusTransaction.requiringNew().call(() -> rule(ruling, actor))) {
                case Ruled.Added added -> accepted++;
                case Ruled.Rejected no -> rejected++;
                case Ruled.Refused(String why) -> refused.put(ruling.proposal(), why);
                case Ruled.Before before -> {}
            }
        }
        return new Outcome.Taken(accepted, rejected, refused);
    }

    private sealed interface Ruled {
        record Added() implements Ruled {}

        record Rejected() implements Ruled {}

        record Refused(String why) implements Ruled {}

        /** Somebody decided it earlier. */
        record Before() implements Ruled {}
    }

    private Ruled rule(Ruling ruling, Actor actor) {
        Optional<WordingProposal> proposal = proposals.lockWaiting(ruling.proposal());
        if (proposal.isEmpty()) {
            return new Ruled.Before();
        }
        if (ruling.accepted()) {
            Optional<String> problem = add(proposal.get(), ruling.wording(), actor);
            if (problem.isPresent()) {
                return new Ruled.Refused(problem.get());
            }
        }
        proposals.decide(proposal.get(), ruling.accepted(), actor.id(), clock.instant());
        return ruling.accepted() ? new Ruled.Added() : new Ruled.Rejected();
    }

    /** Reminds editors when several wordings wait; at most once a day. */
    @Transactional
    public void nudge() {
        if (waiting().size() >= WORTH_A_NUDGE && daily.mayTell("wordings", clock.instant())) {
            outbox.tell(new AnsweringNotice.WordingsWaiting(clock.instant().toEpochMilli()));
        }
    }

    /** The asker picked this entry for a question in words that it lacks. The caller brings the transaction. */
    void picked(AskedQuestion question) {
        EntryId entry = question.entry();
        // A follow-up makes sense only together with the question before.
        if (question.offer() != null && question.isAnswered() && question.readAs() == null && entry != null) {
            propose(entry, question.text(), question.id(), null);
        }
    }

    /** The entry answered a ticket. The caller brings the transaction. */
    void answered(EntryId entry, String question, TicketNumber ticket) {
        propose(entry, question, null, ticket);
    }

    /** The entry did not help after all. The caller brings the transaction. */
    void withdraw(QuestionId question) {
        proposals.withdraw(question, clock.instant());
    }

    private void propose(EntryId entry, String asked, @Nullable QuestionId question, @Nullable TicketNumber ticket) {
        Stream<Entry> published = knowledge.published(entry).stream();
        Wording.of(asked)
                .filter(wording -> published.anyMatch(known -> !Wording.isIn(known.content(), wording)))
                .ifPresent(wording ->
                        proposals.add(entry, wording, Wording.normalized(wording), question, ticket, clock.instant()));
    }

    /** Adds the wording; says why not, if it cannot be. */
    private Optional<String> add(WordingProposal proposal, String wording, Actor editor) {
        return switch (knowledge.addWording(proposal.entry(), wording, editor)) {
            case Edit.Done done -> Optional.empty();
            case Edit.Refused(var problems) -> Optional.of(problems.getFirst().sentence());
            case Edit.Conflict conflict -> Optional.of("somebody else changed the entry just now; please try again");
            case Edit.NotAllowed no -> Optional.of("only editors confirm wordings");
            case Edit.NeedsSecondPerson waits -> Optional.of("the entry waits for a second person");
            case Edit.NotPossible no -> Optional.of("the entry is not published any more");
            case Edit.Unknown unknown -> Optional.of("the entry is not published any more");
        };
    }
}
