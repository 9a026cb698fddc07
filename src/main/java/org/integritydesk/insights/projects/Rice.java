package org.integritydesk.insights.projects;

import java.util.List;
import java.util.Locale;

/**
 * How much a project is worth, as of Intercom's RICE (Sean McBride, 2016): {@code reach x impact x confidence / effort}.
 *
 * @param reach asks a quarter that it would spare
 * @param impact for each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal
 * @param confidence in reach and impact: 1 high, 0.8 medium, 0.5 low
 * @param effort person-months, above 0
 */
public record Rice(int reach, double impact, double confidence, double effort) {
    /** What the impact may be, largest first. */
    public static final List<Double> IMPACTS = List.of(3.0, 2.0, 1.0, 0.5, 0.25);

    /** What the confidence may be, largest first. */
    public static final List<Double> CONFIDENCES = List.of(1.0, 0.8, 0.5);

    /** @throws IllegalArgumentException a value is none of the scale */
    public Rice {
        if (reach < 0 || !IMPACTS.contains(impact) || !CONFIDENCES.contains(confidence) || !(effort > 0)) {
            throw new IllegalArgumentException(
                    "Not on the scale: " + reach + ", " + impact + ", " + confidence + ", " + effort);
        }
    }

    /** The higher, the sooner. */
    public double score() {
        return reach * impact * confidence / effort;
    }

    /** The formula with its numbers. */
    public String words() {
        return String.format(Locale.ROOT, "%d x %s x %s / %s = %.1f", reach, impact, confidence, effort, score());
    }
}
