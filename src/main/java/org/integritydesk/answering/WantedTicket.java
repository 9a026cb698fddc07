package org.integritydesk.answering;

import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.jspecify.annotations.Nullable;

/** What is known about a ticket before it is opened; null: read it from the question. */
public record WantedTicket(
        @Nullable PolicyArea area, @Nullable Priority priority) {
    /** How these are known. */
    static final String EVIDENCE = "given when it was opened";
}
