package org.integritydesk.tickets;

import java.time.Instant;
import org.integritydesk.platform.outbox.Notice;
import org.jspecify.annotations.Nullable;

/** What tickets want people to know. */
public sealed interface TicketNotice extends Notice {
    /** The ticket it is about. */
    long number();

    /** Everything about one ticket is told in order. */
    @Override
    default String conversation() {
        return "ticket/" + number();
    }

    /** The topic under which a ticket's triage card is found again. */
    static String cardTopic(long number) {
        return "ticket-card/" + number;
    }

    /** The triage channel needs a card. */
    record CardWanted(long number) implements TicketNotice {
        @Override
        public @Nullable String topic() {
            return cardTopic(number);
        }
    }

    /** The card no longer says what is true. */
    record CardOutdated(long number) implements TicketNotice {}

    /**
     * Staff should look at the card again.
     *
     * @param version of the ticket that the act made
     */
    record StaffTold(long number, TicketAct.Kind what, int version) implements TicketNotice {}

    /** The requester hears what was done; version as above. */
    record RequesterTold(long number, TicketAct.Kind what, int version) implements TicketNotice {}

    /** One of staff hears what a colleague did that concerns them; version as above. */
    record ColleagueTold(long number, String person, TicketAct.Kind what, int version) implements TicketNotice {}

    /** Staff hears, below the card, what the desk has noticed; fields as in {@link TicketAlert}. */
    record Alerted(long number, TicketAlert.Kind what, Instant deadline) implements TicketNotice {}

    /** One of the leads hears it. */
    record LeadAlerted(long number, String person, TicketAlert.Kind what, Instant deadline) implements TicketNotice {}

    /** The requester is reminded that an answer of theirs is waited for. */
    record RequesterChased(long number) implements TicketNotice {}
}
