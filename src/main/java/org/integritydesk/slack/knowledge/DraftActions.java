package org.integritydesk.slack.knowledge;

/** Names of what one can press on a draft, and of its form; values are an entry id and the version shown. */
public final class DraftActions {
    public static final String REVIEW = "draft.review";
    public static final String DISCARD = "draft.discard";
    public static final String REVIEW_FORM = "draft.review_form";

    private DraftActions() {}
}
