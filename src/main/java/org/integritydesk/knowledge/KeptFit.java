package org.integritydesk.knowledge;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A fit this desk made; never changed.
 *
 * @param madeBy who asked for it; null: the desk itself
 */
public record KeptFit(ProposedFit made, @Nullable PersonId madeBy, Instant madeAt) {}
