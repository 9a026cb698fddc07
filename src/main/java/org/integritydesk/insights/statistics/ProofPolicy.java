package org.integritydesk.insights.statistics;

import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.ThemeLog.DayCount;

/**
 * Judges a change by the {@linkplain Baseline weeks before it} and the weeks after it, at two {@linkplain LookPolicy looks}.
 * Pure.
 */
public final class ProofPolicy {
    private static final int FEWEST_CASES = 5;

    private ProofPolicy() {}

    /**
     * Whether people ask less about a theme, for as many other questions.
     *
     * @param before the days before the change, in order
     * @param after the days after the change so far, in order
     */
    public static Proof judge(List<DayCount> before, List<DayCount> after) {
        List<Volume> baseline = Volume.weeks(before);
        Volume first = Volume.total(baseline);
        if (first.asks() == 0) {
            return new Proof.TooEarly("nobody asked in the weeks it is compared with, those before it was chosen");
        }
        Optional<LookPolicy.Look<Volume>> look = LookPolicy.at(Volume.weeks(after));
        if (look.isEmpty()) {
            return LookPolicy.tooEarly(after.size());
        }
        List<Volume> looked = look.get().weeks();
        double alpha = look.get().alpha();
        Volume then = Volume.total(looked);
        if (first.others() == 0 || then.others() == 0) {
            return new Proof.TooEarly("questions about anything else are needed, to compare with");
        }
        RateRatio ratio = RateRatio.of(baseline, looked, alpha);
        return Proof.of(
                new Measured.Asks(ratio, looked.size(), alpha, first.asks(), then.asks()),
                ratio.low(),
                ratio.high(),
                1);
    }

    /**
     * Whether a share went down.
     *
     * @param of what the cases and the hits are, after "3 of 20"
     * @param days that are over after the change
     */
    public static Proof share(String of, List<OutcomeWeek> before, List<OutcomeWeek> after, long days) {
        Optional<LookPolicy.Look<OutcomeWeek>> look = LookPolicy.at(after);
        if (look.isEmpty()) {
            return LookPolicy.tooEarly(days);
        }
        List<OutcomeWeek> looked = look.get().weeks();
        int first = OutcomeWeek.cases(before);
        int then = OutcomeWeek.cases(looked);
        if (Math.min(first, then) < FEWEST_CASES) {
            return Proof.tooFew(FEWEST_CASES, first, then);
        }
        double alpha = look.get().alpha();
        ShareDifference difference = ShareDifference.of(before, looked, alpha);
        return Proof.of(
                new Measured.Share(
                        difference,
                        of,
                        looked.size(),
                        alpha,
                        first,
                        OutcomeWeek.hits(before),
                        then,
                        OutcomeWeek.hits(looked)),
                difference.low(),
                difference.high(),
                0);
    }

    /**
     * Whether nine of ten cases are settled sooner.
     *
     * @param days that are over after the change
     */
    public static Proof times(List<OutcomeWeek> before, List<OutcomeWeek> after, long days) {
        Optional<LookPolicy.Look<OutcomeWeek>> look = LookPolicy.at(after);
        if (look.isEmpty()) {
            return LookPolicy.tooEarly(days);
        }
        List<OutcomeWeek> looked = look.get().weeks();
        int first = OutcomeWeek.cases(before);
        int then = OutcomeWeek.cases(looked);
        if (Math.min(first, then) < QuantileRatio.FEWEST) {
            return Proof.tooFew(QuantileRatio.FEWEST, first, then);
        }
        double alpha = look.get().alpha();
        QuantileRatio ratio = QuantileRatio.of(before, looked, alpha);
        return Proof.of(new Measured.Time(ratio, looked.size(), alpha, first, then), ratio.low(), ratio.high(), 1);
    }
}
