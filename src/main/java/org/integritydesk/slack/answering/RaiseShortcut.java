package org.integritydesk.slack.answering;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.answering.RaiseOutcome;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.Standing;
import org.integritydesk.slack.people.Standings;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.SaidMessage;
import org.integritydesk.slack.web.SaidMessages;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.TicketNumber;

/** The shortcut "Open a ticket" of a message: a form with its words, and a ticket of whoever wrote it. */
@ApplicationScoped
public class RaiseShortcut {
    /** Name of the shortcut. */
    public static final String SHORTCUT = "ticket.from_message";

    /** Name of its form. */
    public static final String FORM = "ticket.from_message_form";

    private final RaiseTicket raise;
    private final SaidMessages messages;
    private final ResponseUrl respond;
    private final Views views;
    private final Standings standings;

    RaiseShortcut(RaiseTicket raise, SaidMessages messages, ResponseUrl respond, Views views, Standings standings) {
        this.raise = raise;
        this.messages = messages;
        this.respond = respond;
        this.views = views;
        this.standings = standings;
    }

    /** Opens the form. */
    public Response open(MessageShortcutRequest request, MessageShortcutContext context) {
        MessageShortcutPayload payload = request.getPayload();
        SaidMessage message =
                SaidMessages.of(payload.getChannel().getId(), payload.getMessageTs(), payload.getMessage());
        if (message.author() == null) {
            respond.whisper(
                    payload.getResponseUrl(),
                    AnswerFeedback.say(
                            "An app wrote this, so there is nobody to answer. To ask something yourself, write"
                                    + " `/integrity` and your question."));
        } else if (standings.of(message.author()) == Standing.STRANGER) {
            respond.whisper(
                    payload.getResponseUrl(),
                    AnswerFeedback.say("Somebody of another company wrote this, and the desk answers only ours."));
        } else if (!views.open(
                payload.getTriggerId(),
                RaiseModal.of(message.room(), message.message(), message.author(), message.text()))) {
            respond.whisper(
                    payload.getResponseUrl(),
                    AnswerFeedback.say("Slack could not open the form in time. Please try again."));
        }
        return context.ack();
    }

    /** Opens the ticket. */
    public Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        RaiseModal.Ref ref = RaiseModal.Ref.parse(payload.getView().getPrivateMetadata());
        String typed = FormValues.of(payload.getView().getState()).text(RaiseModal.WORDS);
        // Where the app is not, the message is as the shortcut brought it.
        Optional<SaidMessage> said = messages.find(ref.room(), ref.message());
        String author = said.map(SaidMessage::author).orElse(ref.author());
        SaidMessage message = said.orElse(new SaidMessage(ref.room(), ref.message(), null, author, ""));
        String words = typed == null ? "" : RaiseModal.whole(typed, message.text());
        return switch (raise.raise(
                message, author, words, said.isPresent(), payload.getUser().getId())) {
            case RaiseOutcome.Opened(TicketNumber ticket) ->
                context.ackWithUpdate(Modals.page("Opened", RaiseModal.opened(ticket, author, said.isPresent())));
            case RaiseOutcome.Already(TicketNumber ticket) ->
                context.ackWithUpdate(Modals.page(
                        "Open already",
                        List.of(Blocks.section("This message has a ticket: *" + ticket
                                + "*. No other one was opened, and nothing was changed."))));
            case RaiseOutcome.NoWords nothing ->
                context.ackWithErrors(Map.of(RaiseModal.WORDS, "Please write what is to be answered, in a sentence."));
        };
    }
}
