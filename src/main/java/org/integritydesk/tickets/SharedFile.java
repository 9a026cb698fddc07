package org.integritydesk.tickets;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message.
 *
 * @param link where those who may see it find it; null: not told
 * @param origin where the desk itself can read it; null: nowhere
 */
public record SharedFile(
        String name, @Nullable String link, @Nullable Origin origin) {
    /**
     * Where a file is kept. All of it comes from outside.
     *
     * @param id the chat's id of it
     * @param bytes its size
     */
    public record Origin(String id, String address, long bytes) {}
}
