package org.integritydesk.playground.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A response URL given to the app.
 *
 * @param user the person whose command or click it answers
 * @param originTs the message the click was on; null: a command
 * @param threadTs the thread the click was in; null: none
 * @param expiresAt epoch milliseconds
 * @param usesLeft how often it may still be used
 */
public record Hook(
        String id,
        String room,
        String user,
        @Nullable String originTs,
        @Nullable String threadTs,
        long expiresAt,
        int usesLeft) {

    /** The same, with one use less. */
    public Hook used() {
        return new Hook(id, room, user, originTs, threadTs, expiresAt, usesLeft - 1);
    }
}
