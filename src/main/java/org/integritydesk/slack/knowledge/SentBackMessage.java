package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** Tells the author that an editor wants something changed. */
public final class SentBackMessage {
    private static final int NOTE = 3_000;

    private SentBackMessage() {}

    /** The message about a version that was sent back. */
    public static Message of(Entry entry) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                ":leftwards_arrow_with_hook: " + EntryWords.person(entry.editor()) + " sent your FAQ entry back:"));
        blocks.addAll(Blocks.quote(Objects.requireNonNullElse(entry.note(), ""), NOTE));
        blocks.add(Blocks.section("*" + Texts.escape(entry.content().question()) + "*"));
        blocks.add(Blocks.actions(
                Blocks.primary("Edit", FaqActions.EDIT, DraftRef.of(entry).toString())));
        return new Message("Your FAQ entry came back: " + entry.content().question(), blocks);
    }
}
