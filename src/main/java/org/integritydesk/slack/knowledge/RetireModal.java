package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;

/** The form in which an editor takes an answer out of use. */
final class RetireModal {
    static final String REASON = "reason";

    private RetireModal() {}

    /**
     * The form.
     *
     * @param published what answers
     * @param current what the editor saw, maybe a proposal, which goes with it
     */
    static View of(Entry published, Entry current) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + Texts.escape(published.content().question()) + "*"));
        blocks.addAll(Blocks.quoteWhole(published.content().answer()));
        if (!current.equals(published)) {
            blocks.add(Blocks.context(":warning: The change that is " + EntryWords.status(current) + " goes with it."));
        }
        blocks.add(Modals.paragraph(
                REASON, "Why is this answer no longer given?", null, "Kept in the history of the entry.", true));
        return Modals.form(
                FaqActions.RETIRE_FORM,
                "Retire entry",
                "Retire",
                DraftRef.of(current).toString(),
                blocks);
    }
}
