package org.integritydesk.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.EntryCounts;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.slack.digest.DigestActions;
import org.integritydesk.slack.insights.TopInsights.Top;
import org.integritydesk.slack.insights.TopInsightsBlocks;
import org.integritydesk.slack.tickets.RaisedTicket;
import org.integritydesk.slack.wordings.WordingActions;
import org.integritydesk.tickets.QueuePage;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** What a person sees on the app's Home tab. */
final class HomeTab {
    private HomeTab() {}

    /**
     * The tab.
     *
     * @param queue the open tickets of everybody; null: not for this person
     * @param undelivered what did not arrive; null: not for this person
     * @param faq how the FAQ stands; null: not for this person
     * @param wordings how many wait for this person to confirm
     * @param insights the top of them; null: not for this person
     * @param ownWeek whether this person gets a note about their own week; null: not for this person
     */
    static View of(
            List<Ticket> raised,
            @Nullable QueuePage queue,
            @Nullable Undelivered undelivered,
            @Nullable EntryCounts faq,
            int wordings,
            @Nullable Top insights,
            @Nullable Boolean ownWeek,
            Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("integrity"));
        blocks.add(Blocks.section("Ask about ads moderation with `" + IntegrityCommand.NAME
                + " your question` in any channel, by mentioning me, or in a direct message. `" + IntegrityCommand.NAME
                + " help` shows the rest."));
        if (wordings > 0) {
            blocks.add(Blocks.divider());
            blocks.add(Blocks.section(
                    "*" + wordings + (wordings == 1 ? " wording" : " wordings") + " to confirm*",
                    Blocks.button("Look at them", WordingActions.OPEN, "wordings")));
        }
        if (undelivered != null) {
            blocks.addAll(UndeliveredBlocks.of(undelivered));
        }
        if (insights != null) {
            blocks.add(Blocks.divider());
            blocks.addAll(TopInsightsBlocks.of(insights));
        }
        if (queue != null) {
            blocks.add(Blocks.divider());
            blocks.add(Blocks.section("*Open tickets*, what is due next first"));
            blocks.addAll(QueueBlocks.of(queue, now));
        }
        raised(blocks, raised);
        if (faq != null) {
            blocks.add(Blocks.divider());
            blocks.add(Blocks.section("*The FAQ*\n" + faq.inReview() + " in review · " + faq.drafts() + " drafts · "
                    + faq.stale() + " stale · " + faq.published() + " published. `" + IntegrityCommand.NAME
                    + " faq` opens it."));
        }
        if (ownWeek != null) {
            blocks.add(Blocks.divider());
            blocks.add(Blocks.tick(
                    "*Your week*, on Monday mornings: what waits for you, what was asked most, and what comes next.",
                    DigestActions.OWN_WEEK,
                    "Send me a note",
                    ownWeek));
        }
        return View.builder()
                .type("home")
                .privateMetadata(queue == null ? "" : new QueueRef(queue.filter(), queue.from()).toString())
                .blocks(blocks)
                .build();
    }

    private static void raised(List<LayoutBlock> blocks, List<Ticket> tickets) {
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*Raised by you*"));
        if (tickets.isEmpty()) {
            blocks.add(Blocks.context("You have no tickets."));
        }
        tickets.forEach(ticket -> blocks.addAll(RaisedTicket.of(ticket)));
    }
}
