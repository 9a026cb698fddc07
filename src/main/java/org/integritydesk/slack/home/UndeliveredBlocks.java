package org.integritydesk.slack.home;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;

/** What did not arrive, with what staff can do about it. */
final class UndeliveredBlocks {
    /** Carries one of them again; the value is its number. */
    static final String RETRY = "undelivered.retry";

    static final String DISMISS = "undelivered.dismiss";
    static final String RETRY_ALL = "undelivered.retry_all";

    private UndeliveredBlocks() {}

    /** Nothing if all arrived. */
    static List<LayoutBlock> of(Undelivered undelivered) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (undelivered.count() == 0) {
            return blocks;
        }
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section(
                ":warning: *Not delivered* (" + undelivered.count() + ")",
                Blocks.button("Try all again", RETRY_ALL, "all")));
        for (Undelivered.Line line : undelivered.shown()) {
            String where = line.where().isEmpty() ? "" : " " + line.where();
            String id = Long.toString(line.id());
            blocks.add(Blocks.section(Texts.escape(line.what() + where) + "\n" + Texts.escape(line.why()) + " · since "
                    + Texts.moment(line.since())));
            blocks.add(Blocks.actions(
                    Blocks.button("Try again", RETRY, id),
                    Blocks.confirming(
                            "Dismiss",
                            DISMISS,
                            id,
                            "Dismiss it?",
                            "Nobody will get it, and it goes from this list for everybody.")));
        }
        long more = undelivered.count() - undelivered.shown().size();
        if (more > 0) {
            blocks.add(Blocks.context("and " + more + " more"));
        }
        return blocks;
    }
}
