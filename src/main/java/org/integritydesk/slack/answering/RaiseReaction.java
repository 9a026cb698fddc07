package org.integritydesk.slack.answering;

import com.slack.api.model.event.ReactionAddedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.RaiseOutcome;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.people.Standing;
import org.integritydesk.slack.people.Standings;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.slack.web.SaidMessage;
import org.integritydesk.slack.web.SaidMessages;
import org.integritydesk.slack.web.Whispers;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;

/** The emoji with which staff open a ticket from a message. On anybody else's reaction nothing happens, and nothing is said. */
@ApplicationScoped
public class RaiseReaction {
    private final RaiseTicket raise;
    private final SaidMessages messages;
    private final Outbox outbox;
    private final Permalinks permalinks;
    private final Whispers whispers;
    private final RoleDirectory roles;
    private final Standings standings;
    private final String emoji;

    RaiseReaction(
            RaiseTicket raise,
            SaidMessages messages,
            Outbox outbox,
            Permalinks permalinks,
            Whispers whispers,
            RoleDirectory roles,
            Standings standings,
            DeskConfig config) {
        this.raise = raise;
        this.messages = messages;
        this.outbox = outbox;
        this.permalinks = permalinks;
        this.whispers = whispers;
        this.roles = roles;
        this.standings = standings;
        this.emoji = config.ticketEmoji().replace(":", "").strip();
    }

    /**
     * Somebody reacted to a message.
     *
     * @param again whether Slack delivers it once more; whoever reacted was told the first time
     * @param shared whether people of other companies read in the room; then the answer goes to the author alone
     */
    public void added(ReactionAddedEvent event, boolean again, boolean shared) {
        ReactionAddedEvent.Item item = event.getItem();
        if (emoji.equals(event.getReaction())
                && item != null
                && item.getChannel() != null
                && item.getTs() != null
                && roles.actor(event.getUser()).is(Role.STAFF)) {
            messages.find(item.getChannel(), item.getTs())
                    .ifPresent(message -> raise(message, event.getUser(), again, shared));
        }
    }

    private void raise(SaidMessage message, String opener, boolean again, boolean shared) {
        String author = message.author();
        if (author == null) {
            tell(message, opener, "An app wrote this, so there is nobody to answer. No ticket was opened.");
            return;
        }
        if (standings.of(author) == Standing.STRANGER) {
            tell(
                    message,
                    opener,
                    "Somebody of another company wrote this, and the desk answers only ours. No ticket was opened.");
            return;
        }
        switch (raise.raise(message, author, message.text(), !shared, opener)) {
            case RaiseOutcome.Opened opened -> {}
            case RaiseOutcome.Already(TicketNumber ticket) -> {
                if (!again) {
                    tell(message, opener, "This message has a ticket: *" + linked(ticket) + "*.");
                }
            }
            case RaiseOutcome.NoWords nothing ->
                tell(message, opener, "There are no words in this message to answer. No ticket was opened.");
        }
    }

    private String linked(TicketNumber ticket) {
        return outbox.receipt(TicketNotice.cardTopic(ticket.value()))
                .flatMap(permalinks::of)
                .map(card -> Texts.link(card, ticket.toString()))
                .orElse(ticket.toString());
    }

    private void tell(SaidMessage message, String person, String mrkdwn) {
        whispers.say(message.room(), message.thread(), person, AnswerFeedback.say(mrkdwn));
    }
}
