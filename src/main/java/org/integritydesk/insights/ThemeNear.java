package org.integritydesk.insights;

/**
 * A theme that may be the same issue as another one.
 *
 * @param nearness cosine between their middles, from -1 to 1
 */
public record ThemeNear(long theme, long near, float nearness) {}
