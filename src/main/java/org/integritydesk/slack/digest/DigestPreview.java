package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** An edition before the eyes of staff, who decide about it. */
public final class DigestPreview {
    private DigestPreview() {}

    /** The message in the triage channel. */
    public static Message of(KeptEdition kept, Look look) {
        Message message = DigestMessage.of(kept, look);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(heading(kept)));
        blocks.addAll(message.blocks());
        String id = Long.toString(kept.id());
        switch (kept.state()) {
            case WAITING ->
                blocks.add(Blocks.actions(
                        Blocks.primary("Post", DigestActions.POST, id),
                        Blocks.button("Edit", DigestActions.EDIT, id),
                        Blocks.confirming(
                                "Skip",
                                DigestActions.SKIP,
                                id,
                                "Skip this week?",
                                "The channel will not hear of this week. It stays in the list of digests.")));
            case POSTED -> blocks.add(Blocks.actions(Blocks.button("Correct", DigestActions.EDIT, id)));
            case SKIPPED, EMPTY -> {}
        }
        return new Message("A digest waits for you", blocks);
    }

    private static String heading(KeptEdition kept) {
        String room = "<#" + kept.room().value() + ">";
        String by = kept.decidedBy() == null
                ? ""
                : " by " + Texts.mention(kept.decidedBy().value());
        return switch (kept.state()) {
            case WAITING ->
                ":newspaper: *The digest for " + room
                        + " waits for you.* Nobody else sees it before somebody presses Post."
                        + (by.isEmpty() ? "" : " Changed" + by + ".");
            case POSTED -> ":white_check_mark: *The digest for " + room + " was posted" + by + ".*";
            case SKIPPED -> ":no_entry_sign: *The digest for " + room + " was skipped" + by + ".*";
            case EMPTY -> "*The digest for " + room + " had nothing to say.*";
        };
    }
}
