package org.integritydesk.slack.home;

import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.tickets.QueuePage;

/** The reply to {@code /integrity queue}. */
final class QueueMessage {
    private QueueMessage() {}

    static Message of(QueuePage page, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*The queue*, what is due next first"));
        blocks.addAll(QueueBlocks.of(page, now));
        return new Message("The queue: " + page.filter().words(), blocks);
    }
}
