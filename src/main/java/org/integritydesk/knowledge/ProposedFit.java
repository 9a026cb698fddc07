package org.integritydesk.knowledge;

/**
 * A fit, and what it was found from.
 *
 * @param insteadOf number of the fit it was compared with, which was in use
 * @param judged questions it was fitted to and tried on, together
 * @param rightShare of them, from 0 to 1
 * @param lossBefore log loss on the questions held out, with the fit in use
 * @param lossAfter the same with this fit; lower
 */
public record ProposedFit(
        ConfidenceFit fit, int insteadOf, int judged, double rightShare, double lossBefore, double lossAfter) {}
