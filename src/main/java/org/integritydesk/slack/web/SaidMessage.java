package org.integritydesk.slack.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a room.
 *
 * @param thread the message whose thread it stands in; null: it stands in the room itself
 * @param author null: an app wrote it
 * @param text as people typed it
 */
public record SaidMessage(
        String room,
        String message,
        @Nullable String thread,
        @Nullable String author,
        String text) {}
