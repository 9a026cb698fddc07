package org.integritydesk.tickets;

import java.time.Instant;

/**
 * Something the desk says of its own accord about a ticket, once for each deadline.
 *
 * @param deadline what it is about: when something was due, or since when nothing happened
 */
public record TicketAlert(Kind kind, Instant deadline) {
    /** Who hears it. */
    public enum Audience {
        /** The ticket's thread in the triage channel. */
        THREAD,
        /** Each lead, privately. */
        LEADS,
        REQUESTER
    }

    /** What is said. The service targets have a ladder each: the owner early, all of staff when it is late, then the leads. */
    public enum Kind {
        FIRST_WORD_SOON(Audience.THREAD),
        FIRST_WORD_LATE(Audience.THREAD),
        FIRST_WORD_FOR_LEADS(Audience.LEADS),
        ANSWER_SOON(Audience.THREAD),
        ANSWER_LATE(Audience.THREAD),
        ANSWER_FOR_LEADS(Audience.LEADS),
        /** The owner did nothing for long. */
        OWNER_SILENT(Audience.THREAD),
        /** The owner of an urgent ticket is out of office. */
        OWNER_AWAY(Audience.THREAD),
        /** The requester has not answered a question. */
        REQUESTER_SILENT(Audience.REQUESTER);

        private final Audience audience;

        Kind(Audience audience) {
            this.audience = audience;
        }

        /** Who hears it. */
        public Audience audience() {
            return audience;
        }
    }
}
