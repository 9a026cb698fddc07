package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** What to say to a question, as data. */
public sealed interface Reply {
    /** The question it replies to. */
    AskedQuestion question();

    /** An approved answer. */
    record Answered(AskedQuestion question, Entry entry, boolean stale) implements Reply {}

    /** Where the question belongs. */
    record Referred(AskedQuestion question, Entry entry) implements Reply {}

    /** A choice of at most three. */
    record Suggested(AskedQuestion question, List<Suggestion> suggestions) implements Reply {}

    /**
     * A ticket is open.
     *
     * @param entry the entry that says a person decides; null: none fits
     */
    record Ticketed(
            AskedQuestion question,
            TicketNumber ticket,
            WhyEscalated why,
            @Nullable Entry entry) implements Reply {}
}
