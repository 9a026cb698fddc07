package org.integritydesk.slack.knowledge;

import java.util.List;
import org.integritydesk.knowledge.EntryCounts;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;

/** How the FAQ stands, and where an editor begins. */
final class FaqMessage {
    private FaqMessage() {}

    static Message of(EntryCounts counts) {
        return new Message(
                "The FAQ",
                List.of(
                        Blocks.section("*The FAQ*"),
                        Blocks.fields(List.of(
                                "*Published*\n" + counts.published(),
                                "*In review*\n" + counts.inReview(),
                                "*Drafts*\n" + counts.drafts(),
                                "*Stale*\n" + counts.stale())),
                        Blocks.actions(
                                Blocks.primary("New entry", FaqActions.NEW, "new"),
                                Blocks.button(
                                        "Waiting for review (" + counts.inReview() + ")",
                                        FaqActions.WAITING,
                                        "waiting"),
                                Blocks.button("Drafts (" + counts.drafts() + ")", FaqActions.DRAFTS, "drafts"),
                                Blocks.button("Stale (" + counts.stale() + ")", FaqActions.STALE, "stale")),
                        Blocks.context("To find an entry: `/integrity faq` and words of it, or its id.")));
    }
}
