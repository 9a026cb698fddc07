package org.integritydesk.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A message ready for Slack.
 *
 * @param text what notifications and screen readers say; taken as plain words and escaped, because Slack reads markup in it
 */
public record Message(String text, List<LayoutBlock> blocks) {
    /** At most this many blocks in a message. */
    static final int MOST_BLOCKS = 50;

    /** Beyond this Slack splits a text into several messages. */
    static final int MOST_CHARACTERS = 3_900;

    public Message {
        if (blocks.size() > MOST_BLOCKS) {
            throw new IllegalArgumentException(
                    "A message has at most " + MOST_BLOCKS + " blocks, not " + blocks.size());
        }
        text = Texts.shorten(Texts.escape(text), MOST_CHARACTERS);
        blocks = List.copyOf(blocks);
    }

    /** The same message with a block above it. */
    public Message below(LayoutBlock heading) {
        List<LayoutBlock> all = new ArrayList<>();
        all.add(heading);
        all.addAll(blocks);
        return new Message(Texts.unescape(text), all);
    }
}
