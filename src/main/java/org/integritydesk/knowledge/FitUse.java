package org.integritydesk.knowledge;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A fit was put in use.
 *
 * @param number of the fit; 0: the one that ships
 * @param by null: the desk itself
 */
public record FitUse(int number, @Nullable PersonId by, Instant at) {}
