package org.integritydesk.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice that did not arrive.
 *
 * @param notice null: an older version told it, and this one cannot read it
 * @param place where it should have gone; null: not known
 * @param why the last failure, in the words of whoever carried it
 */
public record ParkedNotice(
        long id, @Nullable Notice notice, @Nullable String place, String why, Instant since) {}
