package org.integritydesk.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page and its fragments; see {@code templates/insights}. */
@CheckedTemplate(basePath = "insights")
final class Templates {
    private Templates() {}

    static native TemplateInstance page(PartPage page);

    static native TemplateInstance rows(RowsPanel rows);

    static native TemplateInstance act(ActPanel act);

    /** @param whole whether it is a page of its own rather than a panel in one */
    static native TemplateInstance trouble(String sentence, boolean whole);

    /**
     * @param enter where the button leads
     * @param back where the provider has to send people back to
     */
    static native TemplateInstance door(String sentence, String button, String enter, boolean setUp, String back);
}
