package org.integritydesk.insights;

import org.jspecify.annotations.Nullable;

/**
 * How fast questions of a scope were answered or referred.
 *
 * @param replies how many were
 * @param seconds median from question to reply; null: none was
 */
public record ReplyFigures(long replies, @Nullable Double seconds) {}
