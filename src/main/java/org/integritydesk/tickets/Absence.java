package org.integritydesk.tickets;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One of staff is out of office.
 *
 * @param backAt null: they have not said
 */
public record Absence(
        PersonId person, Instant since, @Nullable Instant backAt) {}
