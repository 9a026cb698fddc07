package org.integritydesk.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether judged questions give a better confidence than the fit in use. Two of three questions are fitted to; the others are
 * held out, and on them the new fit must be better. Pure.
 */
public sealed interface Refit {
    /** Judged questions it takes: some hundred, because a fit to fewer says more about them than about the next ones. */
    int ENOUGH = 200;

    /**
     * Right ones it takes, and wrong ones: ten of the rarer kind for each of the two numbers fitted (Peduzzi et al., 1996,
     * Journal of Clinical Epidemiology 49).
     */
    int ENOUGH_OF_EACH = 20;

    /** One question in so many is held out. */
    int HELD_OUT = 3;

    /** There is a better fit. */
    record Refitted(ProposedFit proposed) implements Refit {}

    /** The fit in use stays. */
    record Kept(Reason reason) implements Refit {}

    /** Why the fit in use stays. */
    enum Reason {
        TOO_FEW("too few answers have been judged yet"),
        TOO_ALIKE("too few of the judged answers were right, or too few wrong"),
        NO_TREND("a first candidate with more evidence was not right more often"),
        BANDS_LOST("a new fit would answer everything or nothing"),
        NOT_BETTER("a new fit did no better on the questions held out");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The reason, as half a sentence. */
        public String label() {
            return label;
        }
    }

    /**
     * Decides.
     *
     * @param inUse to be beaten
     * @param number of a new fit
     */
    static Refit of(ConfidenceFit inUse, int number, List<JudgedQuestion> judged) {
        long right = judged.stream().filter(JudgedQuestion::right).count();
        if (judged.size() < ENOUGH) {
            return new Kept(Reason.TOO_FEW);
        }
        if (Math.min(right, judged.size() - right) < ENOUGH_OF_EACH) {
            return new Kept(Reason.TOO_ALIKE);
        }
        var parts = judged.stream().collect(Collectors.partitioningBy(one -> one.question() % HELD_OUT == 0));
        var heldOut = parts.getOrDefault(true, List.of());
        var fit = fit(number, parts.getOrDefault(false, List.of()));
        // Not "<=": what could not be fitted is no number at all.
        if (!(fit.weight() > 0)) {
            return new Kept(Reason.NO_TREND);
        }
        if (!fit.keepsBands()) {
            return new Kept(Reason.BANDS_LOST);
        }
        double before = inUse.logLoss(heldOut);
        double after = fit.logLoss(heldOut);
        return after < before
                ? new Refitted(new ProposedFit(
                        fit, inUse.number(), judged.size(), (double) right / judged.size(), before, after))
                : new Kept(Reason.NOT_BETTER);
    }

    private static ConfidenceFit fit(int number, List<JudgedQuestion> judged) {
        return LogisticFit.of(
                number,
                judged.stream().mapToDouble(JudgedQuestion::evidence).toArray(),
                judged.stream().map(JudgedQuestion::right).toList());
    }
}
