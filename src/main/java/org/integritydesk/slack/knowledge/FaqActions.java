package org.integritydesk.slack.knowledge;

/** Names of what one can press to work on entries, and of the forms for it. */
public final class FaqActions {
    public static final String NEW = "faq.new";
    public static final String WAITING = "faq.waiting";
    public static final String DRAFTS = "faq.drafts";
    public static final String STALE = "faq.stale";
    /** The menu of an entry; its choices are a {@link MenuChoice}, a colon and an {@link DraftRef}. */
    public static final String MENU = "faq.menu";

    /** Opens the form of the entry; the value is a {@link DraftRef}. */
    public static final String EDIT = "faq.edit";

    public static final String ENTRY_FORM = "faq.entry_form";
    public static final String WORDING_FORM = "faq.wording_form";
    public static final String RETIRE_FORM = "faq.retire_form";

    private FaqActions() {}
}
