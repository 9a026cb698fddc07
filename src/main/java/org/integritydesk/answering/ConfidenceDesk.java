package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.integritydesk.answering.store.AskerSaidRepository;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Confidence;
import org.integritydesk.knowledge.JudgedQuestion;
import org.integritydesk.knowledge.Refit;

/** Keeps confidence honest: fits it to what askers said, by itself or for an admin, who may take it back. */
@ApplicationScoped
public class ConfidenceDesk {
    /** The latest tell most about the entries of today. */
    private static final int LATEST = 5_000;

    /**
     * Answers that must be judged after a switch before the desk makes another one by itself: a quarter of what a first fit
     * takes. What an admin chose holds at least as long.
     */
    private static final int ENOUGH_NEW = Refit.ENOUGH / 4;

    private final Confidence confidence;
    private final AskerSaidRepository said;

    ConfidenceDesk(Confidence confidence, AskerSaidRepository said) {
        this.confidence = confidence;
        this.said = said;
    }

    /**
     * What people look at.
     *
     * @param judged questions of which it turned out whether the first candidate was right
     * @param wrong how many of them were wrong
     */
    public record Overview(Confidence.State state, int judged, int wrong) {}

    /** What became of an admin's wish. */
    public sealed interface Outcome {
        /** There is a better fit, and it is in use. */
        record Refitted(Overview now) implements Outcome {}

        /** The fit in use stays. */
        record Kept(Overview now, Refit.Reason reason) implements Outcome {}

        /** The fit asked for is in use. */
        record Using(Overview now) implements Outcome {}

        /** There is no such fit. */
        record Unknown() implements Outcome {}

        /** Only admins change it. */
        record NotAnAdmin() implements Outcome {}
    }

    /** How things stand; empty: the person may not look. */
    @Transactional
    public Optional<Overview> look(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.STAFF) ? Optional.of(overview(judged())) : Optional.empty();
    }

    /** Fits confidence to what askers said so far, if that makes it better. */
    @Transactional
    public Outcome refit(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            return new Outcome.NotAnAdmin();
        }
        var judged = judged();
        return switch (confidence.refit(judged, actor.id())) {
            case Refit.Refitted better -> new Outcome.Refitted(overview(judged));
            case Refit.Kept(Refit.Reason reason) -> new Outcome.Kept(overview(judged), reason);
        };
    }

    /** Puts a fit in use, an earlier one or the one that ships. */
    @Transactional
    public Outcome use(int number, Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            return new Outcome.NotAnAdmin();
        }
        return confidence.use(number, actor.id()) ? new Outcome.Using(overview(judged())) : new Outcome.Unknown();
    }

    /** The desk's own refit, once enough was said since the last switch. */
    @Transactional
    void refitIfDue() {
        var judged = judged();
        var since = confidence.state().since();
        long fresh = judged.stream().filter(one -> one.at().isAfter(since)).count();
        if (fresh >= ENOUGH_NEW) {
            confidence.refit(judged, null);
        }
    }

    private List<JudgedQuestion> judged() {
        return said.latest(confidence.model(), LATEST).stream()
                .map(AskerSaid::judged)
                .flatMap(Optional::stream)
                .toList();
    }

    private Overview overview(List<JudgedQuestion> judged) {
        int wrong = (int) judged.stream().filter(one -> !one.right()).count();
        return new Overview(confidence.state(), judged.size(), wrong);
    }
}
