package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** Where a ticket comes from: the message it was opened from, or the thread in which it was asked. */
public final class SourceLine {
    private SourceLine() {}

    /** The line of a ticket that was asked in a thread. */
    public static LayoutBlock asked(URI thread) {
        return Blocks.context("Asked in " + Texts.link(thread, "this thread") + ".");
    }

    /**
     * The line of a ticket that was opened from a message.
     *
     * @param message its address; null: not known now
     * @param opener who opened the ticket
     */
    public static LayoutBlock of(@Nullable URI message, PersonId opener) {
        return Blocks.context("Opened from " + (message == null ? "a message" : Texts.link(message, "this message"))
                + " by " + Texts.mention(opener.value()) + ".");
    }
}
