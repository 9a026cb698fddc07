package org.integritydesk.tickets;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message.
 *
 * @param link where those who may see it find it; null: not told
 */
public record SharedFile(String name, @Nullable String link) {}
