package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** Which message a ticket was opened from. */
public final class SourceLine {
    private SourceLine() {}

    /**
     * The line.
     *
     * @param message its address; null: not known now
     * @param opener who opened the ticket
     */
    public static LayoutBlock of(@Nullable URI message, PersonId opener) {
        return Blocks.context("Opened from " + (message == null ? "a message" : Texts.link(message, "this message"))
                + " by " + Texts.mention(opener.value()) + ".");
    }
}
