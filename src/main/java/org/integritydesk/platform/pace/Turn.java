package org.integritydesk.platform.pace;

import java.time.Instant;

/** Whether somebody may go; with the bucket as it is then. */
sealed interface Turn {
    /** Now. */
    record Go(Bucket after) implements Turn {}

    /** Not before this moment, which is kept for them. */
    record Wait(Instant until, Bucket after) implements Turn {}
}
