package org.integritydesk.slack.knowledge;

import com.slack.api.model.view.View;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;

/** The form for further wordings of an entry. */
final class WordingModal {
    static final String WORDINGS = "variants";

    private WordingModal() {}

    static View of(Entry entry) {
        return Modals.form(
                FaqActions.WORDING_FORM,
                "Add wording",
                "Add",
                DraftRef.of(entry).toString(),
                List.of(
                        Blocks.section("*" + Texts.escape(entry.content().question()) + "*"),
                        Modals.paragraph(
                                WORDINGS,
                                "How people ask for it",
                                null,
                                "One a line, as reps type them. They help to find the answer at once; the answer stays as it is.",
                                true)));
    }
}
