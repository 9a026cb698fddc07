package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestSettings;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;

/** The channels that hear digests, and what one can do about each. */
final class DigestChannelsModal {
    static final String TITLE = "Weekly digest";

    /** Each takes two blocks. */
    private static final int MOST = 40;

    private DigestChannelsModal() {}

    /**
     * The list.
     *
     * @param said what was done last; empty: nothing
     */
    static View of(List<DigestSettings> channels, String said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!said.isBlank()) {
            blocks.add(Blocks.section(said));
        }
        if (channels.isEmpty()) {
            blocks.add(Blocks.section("No channel hears a digest yet."));
        }
        for (DigestSettings channel : channels.subList(0, Math.min(MOST, channels.size()))) {
            String room = channel.room().value();
            blocks.add(Blocks.section("*<#" + room + ">*\n" + summary(channel)));
            blocks.add(Blocks.actions(
                    Blocks.button("Settings", DigestActions.SETTINGS, room),
                    Blocks.button("Preview", DigestActions.PREVIEW, room),
                    Blocks.button("Post now", DigestActions.NOW, room),
                    Blocks.button("Correct", DigestActions.CORRECT, room),
                    channel.subscribed()
                            ? Blocks.button("Unsubscribe", DigestActions.UNSUBSCRIBE, room)
                            : Blocks.button("Subscribe", DigestActions.SUBSCRIBE, room)));
        }
        if (channels.size() > MOST) {
            blocks.add(Blocks.context("… and " + (channels.size() - MOST) + " more."));
        }
        blocks.add(Blocks.actions(Blocks.button("Add a channel", DigestActions.ADD, "new")));
        return Modals.page(TITLE, blocks);
    }

    /** What would be posted; nothing is. */
    static View preview(DigestEdition edition) {
        return Modals.page(TITLE, DigestMessage.preview(edition, Look.PLAIN).blocks());
    }

    private static String summary(DigestSettings channel) {
        if (!channel.subscribed()) {
            return "Hears no digest.";
        }
        return channel.market().label() + " · " + channel.language().label() + " · " + DigestWords.name(channel.day())
                + " at " + DigestSettingsModal.hour(channel.hour()) + " " + channel.zone()
                + (channel.approval() ? " · staff look at it first" : "")
                + (channel.skipWhenEmpty() ? " · quiet weeks are passed over" : "");
    }
}
