package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.tickets.TicketOutcome;

/** What a form becomes that came too late: it says why, and gives back what was typed. */
final class LateForm {
    private LateForm() {}

    /** Instead of the form: why it is none. */
    static View notPossible(TicketOutcome outcome) {
        return Modals.page("Not possible", TicketSentences.explain(outcome).blocks());
    }

    static Response answer(ViewSubmissionContext context, TicketOutcome outcome, String typed) {
        List<LayoutBlock> blocks =
                new ArrayList<>(TicketSentences.explain(outcome).blocks());
        if (!typed.isBlank()) {
            blocks.add(Blocks.section("This is what you wrote, so that you can keep it:"));
            blocks.addAll(Blocks.quote(typed));
        }
        return context.ackWithUpdate(Modals.page("Not saved", blocks));
    }
}
