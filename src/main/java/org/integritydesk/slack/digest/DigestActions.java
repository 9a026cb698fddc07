package org.integritydesk.slack.digest;

/** Names of what one can press about digests; values are ids of channels or of editions. */
public final class DigestActions {
    /** Of a channel: opens its settings. */
    public static final String SETTINGS = "digest.settings";

    /** Opens the form for a channel more. */
    public static final String ADD = "digest.add";

    /** Of a channel: posts the last seven days. */
    public static final String NOW = "digest.now";

    /** Of a channel: it hears nothing more. */
    public static final String UNSUBSCRIBE = "digest.unsubscribe";

    /** Of a channel: it hears digests again. */
    public static final String SUBSCRIBE = "digest.subscribe";

    /** Of a channel: opens the form that changes its newest edition. */
    public static final String CORRECT = "digest.correct";

    /** Of an edition: posts it. */
    public static final String POST = "digest.post";

    /** Of an edition: it is not posted. */
    public static final String SKIP = "digest.skip";

    /** Of an edition: opens the form that changes it. */
    public static final String EDIT = "digest.edit";

    /** Of the reader: a note about their own week, or none. */
    public static final String OWN_WEEK = "digest.own_week";

    /** Of a channel: what a digest would say now. */
    public static final String PREVIEW = "digest.preview";

    public static final String SETTINGS_FORM = "digest.settings_form";
    public static final String EDIT_FORM = "digest.edit_form";

    private DigestActions() {}
}
