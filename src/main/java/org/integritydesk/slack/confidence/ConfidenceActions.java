package org.integritydesk.slack.confidence;

/** Names of what one can press about confidence. */
public final class ConfidenceActions {
    public static final String REFIT = "confidence.refit";
    public static final String USE = "confidence.use";

    private ConfidenceActions() {}
}
