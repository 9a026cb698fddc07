package org.integritydesk.slack.gaps;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.insights.Gap;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** Tells the owner of a policy area what is asked again and again and nothing answers. */
public final class GapMessage {
    private static final int QUESTION = 300;

    private GapMessage() {}

    /** The alert about a gap as it is now. */
    public static Message of(Gap gap) {
        String title = "Nothing in the FAQ answers this, and it was asked " + gap.asks() + " times";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":mag: *" + title + "*"));
        if (!gap.typical().isEmpty()) {
            blocks.addAll(Blocks.quote(gap.typical(), QUESTION));
        }
        blocks.add(Blocks.fields(List.of(
                "*Policy area*\n" + Texts.escape(gap.area().label()),
                "*Market*\n" + Texts.escape(gap.market().label()),
                "*Asked since*\n" + Texts.moment(gap.openedAt()),
                "*Asked last*\n" + Texts.moment(gap.lastAsked()))));
        blocks.add(Blocks.context(
                "Search worked each time. Publish an entry that answers it, and the gap closes by itself:"
                        + " the desk asks these questions again. You hear of it once."));
        return new Message(title, blocks);
    }
}
