package org.integritydesk.platform.pace;

import java.time.Instant;

/**
 * What was used of a limit.
 *
 * @param freeAt when it is as if nothing had been used
 * @param lineEnd when the next one may come after all who were told to come again
 */
public record Bucket(Instant freeAt, Instant lineEnd) {}
