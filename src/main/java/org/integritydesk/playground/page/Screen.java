package org.integritydesk.playground.page;

import java.util.List;
import org.integritydesk.playground.workspace.Cast;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page.
 *
 * @param faces the people one can be, with what is new for them
 * @param thread the open thread's messages; null: none open
 * @param home App Home as HTML; empty: the app has not published one
 */
public record Screen(
        Seat seat,
        String title,
        String topic,
        List<Chip> faces,
        List<RoomLink> channels,
        List<RoomLink> apps,
        List<MessageRow> messages,
        @Nullable List<MessageRow> thread,
        @Nullable HomePanel home,
        Composer composer,
        String htmx) {

    /** A person one can be. */
    public record Chip(Face face, int unread, boolean active) {}

    /** An App Home tab. */
    public record HomePanel(String viewId, String hash, String html) {}

    /** What the composer offers. */
    public record Composer(String command, List<String> hints) {}

    /** The app. */
    public Face appFace() {
        return Face.of(Cast.BOT_USER);
    }

    /** The person at the page. */
    public Face me() {
        return Face.of(seat.person());
    }
}
