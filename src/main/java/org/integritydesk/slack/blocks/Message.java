package org.integritydesk.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message ready for Slack.
 *
 * @param text what notifications and screen readers say; taken as plain words and escaped, because Slack reads markup in it
 */
public record Message(String text, List<LayoutBlock> blocks) {
    /** Beyond this Slack splits a text into several messages. */
    static final int MOST_CHARACTERS = 3_900;

    public Message {
        text = text.isBlank() ? "–" : Texts.shortenAtWord(Texts.escape(text), MOST_CHARACTERS);
        blocks = List.copyOf(blocks);
    }

    /** The same message with a block above it. */
    public Message below(LayoutBlock heading) {
        return new Message(
                Texts.unescape(text),
                Stream.concat(Stream.of(heading), blocks.stream()).toList());
    }

    /** The same message with a block more at its end. */
    public Message with(LayoutBlock block) {
        return new Message(
                Texts.unescape(text),
                Stream.concat(blocks.stream(), Stream.of(block)).toList());
    }
}
