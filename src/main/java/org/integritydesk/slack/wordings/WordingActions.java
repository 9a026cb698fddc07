package org.integritydesk.slack.wordings;

/** Names of what one can press about wordings, and of the form. */
public final class WordingActions {
    public static final String OPEN = "wordings.open";
    public static final String FORM = "wordings.form";

    private WordingActions() {}
}
