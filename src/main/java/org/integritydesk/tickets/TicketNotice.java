package org.integritydesk.tickets;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integritydesk.platform.outbox.Notice;
import org.jspecify.annotations.Nullable;

/** What tickets want people to know. */
public sealed interface TicketNotice extends Notice {
    /** All topics below begin with a word and the ticket's number. */
    Pattern TOPIC = Pattern.compile("ticket-(?:card|told|message)/(\\d+)(?:/\\d+)?");

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

    /** The topic under which what was passed on is found again. */
    static String messageTopic(long number, long message) {
        return "ticket-message/" + number + "/" + message;
    }

    /** The ticket whose card has this topic; empty: it is no card's. */
    static Optional<TicketNumber> ofCard(String topic) {
        return ofTicket(topic).filter(number -> topic.equals(cardTopic(number.value())));
    }

    /** The ticket that a message of this topic is about; empty: it is about something else. */
    static Optional<TicketNumber> ofTicket(String topic) {
        Matcher matcher = TOPIC.matcher(topic);
        return matcher.matches() ? Optional.of(new TicketNumber(Long.parseLong(matcher.group(1)))) : Optional.empty();
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
    record RequesterTold(long number, TicketAct.Kind what, int version) implements TicketNotice {
        @Override
        public @Nullable String topic() {
            return "ticket-told/" + number;
        }
    }

    /** One of staff hears what a colleague did that concerns them; version as above. */
    record ColleagueTold(long number, String person, TicketAct.Kind what, int version) implements TicketNotice {}

    /** Staff hears, below the card, what the desk has noticed; fields as in {@link TicketAlert}. */
    record Alerted(long number, TicketAlert.Kind what, Instant deadline) implements TicketNotice {}

    /** One of the leads hears it. */
    record LeadAlerted(long number, String person, TicketAlert.Kind what, Instant deadline) implements TicketNotice {}

    /** The requester is reminded that an answer of theirs is waited for. */
    record RequesterChased(long number) implements TicketNotice {}
    /** What was said goes to the other side. */
    record MessagePassed(long number, long message) implements TicketNotice {
        @Override
        public @Nullable String topic() {
            return messageTopic(number, message);
        }
    }

    /** What was passed on no longer says what its author says. */
    record MessageOutdated(long number, long message) implements TicketNotice {}

    /** The author learns what became of what they wrote, as far as they cannot see it. */
    record MessageAcknowledged(long number, long message) implements TicketNotice {}
}
