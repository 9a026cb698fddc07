package org.integritydesk.answering;

import java.util.Locale;
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

    /** The answer did not help: what is wrong with it, and what was settled before. */
    record Doubted(AskedQuestion question, Entry entry, PastTickets past) implements Reply {}

    /** Titles to pick from. */
    record Suggested(AskedQuestion question, Offer offer) implements Reply {}

    /** A question back, with an option for each answer to it. */
    record Clarified(AskedQuestion question, Offer offer) implements Reply {}

    /**
     * A ticket is open.
     *
     * @param entry the entry that says a person decides; null: none fits
     * @param language of the question
     * @param follow another open ticket about the same; null: none is known
     */
    record Ticketed(
            AskedQuestion question,
            TicketNumber ticket,
            WhyEscalated why,
            @Nullable Entry entry,
            Locale language,
            @Nullable Follow follow)
            implements Reply {
        /** A ticket for a question in English, unlike any other. */
        public Ticketed(AskedQuestion question, TicketNumber ticket, WhyEscalated why, @Nullable Entry entry) {
            this(question, ticket, why, entry, Locale.ENGLISH, null);
        }
    }
}
