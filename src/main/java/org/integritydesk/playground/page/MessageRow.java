package org.integritydesk.playground.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the message list, ready to show.
 *
 * @param key id of the HTML element
 * @param day the day to announce above it; null: the same as above
 * @param compact whether it continues what the author said just before
 * @param html the rendered content
 * @param mine whether the person at the page wrote it
 * @param files names of the files shared with it
 * @param replies how many answers its thread has
 * @param lastReply when the last one came
 */
public record MessageRow(
        String key,
        String room,
        String ts,
        String threadRoot,
        @Nullable String day,
        Face face,
        boolean compact,
        String time,
        String fullTime,
        String html,
        boolean ephemeral,
        boolean edited,
        boolean mine,
        List<String> files,
        int replies,
        String lastReply,
        List<Face> repliers,
        List<Reaction> reactions) {

    /** An emoji and who reacted with it. */
    public record Reaction(String name, String emoji, int count, String who, boolean mine) {}

    /** Changes whenever the line must be drawn again. */
    public String revision() {
        return Integer.toHexString(hashCode());
    }

    /** Whether it can be answered in a thread; what only one person sees cannot. */
    public boolean canHaveThread() {
        return !ephemeral;
    }
}
