package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.HandOver;

/** What desks leave to whoever works on. */
public final class HandOverMessage {
    private static final int SHOWN = 20;

    private HandOverMessage() {}

    /** The message, a part for each desk. */
    public static Message of(List<HandOver> handOvers) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (HandOver handOver : handOvers) {
            int left = handOver.tickets().size();
            blocks.add(Blocks.section(":globe_with_meridians: *Hand-over of the " + handOver.desk() + " desk.* "
                    + (left == 0
                            ? "Nothing is left that cannot wait until "
                            : left + (left == 1 ? " ticket" : " tickets") + " cannot wait until ")
                    + Texts.moment(handOver.opens()) + "."));
            handOver.tickets().stream().limit(SHOWN).forEach(ticket -> blocks.add(Blocks.section(DueLine.of(ticket))));
            if (left > SHOWN) {
                blocks.add(Blocks.context("… and " + (left - SHOWN) + " more."));
            }
        }
        return new Message("Hand-over: what cannot wait", blocks);
    }
}
