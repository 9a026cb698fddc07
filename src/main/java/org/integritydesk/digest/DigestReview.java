package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.digest.store.DigestRepository;
import org.integritydesk.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What staff decide about editions: post, skip, change. A decision and its notices commit together. */
@ApplicationScoped
public class DigestReview {
    private final DigestRepository editions;
    private final Outbox outbox;
    private final Clock clock;

    DigestReview(DigestRepository editions, Outbox outbox, Clock clock) {
        this.editions = editions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What became of a decision. */
    public sealed interface Outcome {
        /** The edition as it is now. */
        record Done(KeptEdition edition) implements Outcome {}

        /** Somebody decided before; the edition as it is. */
        record TooLate(KeptEdition edition) implements Outcome {}

        /** Somebody changed it after this person looked; nothing of this change was kept. */
        record Outdated(KeptEdition edition) implements Outcome {}

        /** Only staff and admins decide. */
        record NotAllowed() implements Outcome {}

        /** There is no such edition. */
        record Unknown() implements Outcome {}
    }

    /** Posts an edition that waits. */
    @Transactional
    public Outcome post(long id, Actor actor) {
        Outcome outcome = settle(id, EditionState.POSTED, actor);
        if (outcome instanceof Outcome.Done(KeptEdition edition)) {
            outbox.tell(new DigestNotice.EditionReady(id, edition.room().value()));
            outbox.tell(new DigestNotice.DetailsReady(id, edition.room().value()));
        }
        return outcome;
    }

    /** Decides that an edition that waits is not posted. */
    @Transactional
    public Outcome skip(long id, Actor actor) {
        return settle(id, EditionState.SKIPPED, actor);
    }

    /**
     * Changes what people see of an edition: before it is posted, or of the message that was.
     *
     * @param seen fingerprint of what the person saw of it; null: whatever it is now
     */
    @Transactional
    public Outcome edit(long id, @Nullable Integer seen, Editorial.Change change, Actor actor) {
        if (!DigestChannels.mayManage(actor)) {
            return new Outcome.NotAllowed();
        }
        Optional<KeptEdition> found = editions.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        KeptEdition edition = found.get();
        Editorial before = edition.editorial();
        if (seen != null && seen != before.fingerprint()) {
            return new Outcome.Outdated(edition);
        }
        return switch (edition.state()) {
            case WAITING -> {
                editions.edit(id, before.edited(change), actor.id());
                outbox.tell(new DigestNotice.PreviewOutdated(id));
                yield done(id);
            }
            case POSTED -> {
                var correction = new Correction(clock.instant(), change.why(), before.note(), edition.shown());
                editions.edit(id, before.corrected(change, correction), actor.id());
                outbox.tell(new DigestNotice.EditionCorrected(id, edition.room().value()));
                outbox.tell(new DigestNotice.PreviewOutdated(id));
                yield done(id);
            }
            case SKIPPED, EMPTY -> new Outcome.TooLate(edition);
        };
    }

    private Outcome settle(long id, EditionState state, Actor actor) {
        if (!DigestChannels.mayManage(actor)) {
            return new Outcome.NotAllowed();
        }
        boolean settled = editions.settle(id, state, actor.id());
        if (settled) {
            outbox.tell(new DigestNotice.PreviewOutdated(id));
            return done(id);
        }
        return editions.edition(id).<Outcome>map(Outcome.TooLate::new).orElseGet(Outcome.Unknown::new);
    }

    private Outcome done(long id) {
        return editions.edition(id).<Outcome>map(Outcome.Done::new).orElseGet(Outcome.Unknown::new);
    }
}
