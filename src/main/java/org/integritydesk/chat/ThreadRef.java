package org.integritydesk.chat;

import org.jspecify.annotations.Nullable;

/**
 * A place to reply to: a room, and the thread in it.
 *
 * @param thread id of the message that opened the thread; null: the room itself
 */
public record ThreadRef(RoomId room, @Nullable String thread) {}
