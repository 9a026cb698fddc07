package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.search.LiveIndex;
import org.integritydesk.knowledge.store.FitRepository;
import org.jspecify.annotations.Nullable;

/**
 * What the confidence of the search comes from. Fits are kept forever, so that each switch can be taken back; all instances
 * search with the fit in use within seconds.
 */
@ApplicationScoped
public class Confidence {
    private static final int LATEST = 10;

    private final FitRepository fits;
    private final LiveIndex index;
    private final Clock clock;

    Confidence(FitRepository fits, LiveIndex index, Clock clock) {
        this.fits = fits;
        this.index = index;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param gate of the fit in use, with the floor that this instance computed from the entries
     * @param latest fits this desk made, newest first
     * @param uses the latest switches, the one that holds first; empty: the fit that ships has always been in use
     */
    public record State(ConfidenceFit inUse, Gate gate, List<KeptFit> latest, List<FitUse> uses) {
        public State {
            latest = List.copyOf(latest);
            uses = List.copyOf(uses);
        }

        /** From when on the fit in use has been it. */
        public Instant since() {
            return uses.isEmpty() ? Instant.EPOCH : uses.getFirst().at();
        }
    }

    /** How things stand now. */
    @Transactional
    public State state() {
        var inUse = fits.inUse();
        return new State(inUse, inUse.gate(index.gate().floor()), fits.latest(LATEST), fits.uses(LATEST));
    }

    /** Name of the model that questions are compared with; evidence of another one means something else. */
    public String model() {
        return index.model();
    }

    /**
     * Looks for a better fit; one is kept and used from now on.
     *
     * @param by who wants it; null: the desk itself
     */
    @Transactional
    public Refit refit(List<JudgedQuestion> judged, @Nullable PersonId by) {
        fits.lock();
        int last = fits.latest(1).stream()
                .mapToInt(kept -> kept.made().fit().number())
                .findFirst()
                .orElse(ConfidenceFit.SHIPPED.number());
        var refit = Refit.of(fits.inUse(), last + 1, judged);
        if (refit instanceof Refit.Refitted(ProposedFit proposed)) {
            var now = clock.instant();
            fits.add(new KeptFit(proposed, by, now));
            fits.use(new FitUse(proposed.fit().number(), by, now));
        }
        return refit;
    }

    /**
     * Puts a fit in use; nothing happens if it is.
     *
     * @return false: there is no such fit
     */
    @Transactional
    public boolean use(int number, PersonId by) {
        fits.lock();
        if (number != ConfidenceFit.SHIPPED.number() && fits.find(number).isEmpty()) {
            return false;
        }
        if (fits.inUse().number() != number) {
            fits.use(new FitUse(number, by, clock.instant()));
        }
        return true;
    }
}
