package org.integritydesk.slack.tickets;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.tickets.TicketNumber;

/** {@code /integrity ticket}. */
@ApplicationScoped
class TicketCommand implements SubCommand {
    private final ShowTicket show;

    TicketCommand(ShowTicket show) {
        this.show = show;
    }

    @Override
    public String word() {
        return "ticket";
    }

    @Override
    public String usage() {
        return "ticket [number]";
    }

    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return argument.isEmpty() || TicketNumber.parse(argument).isPresent();
    }

    @Override
    public String sentence() {
        return "Look at a ticket and its history: your own, or any if you are AdEx staff";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        Optional<TicketNumber> number = TicketNumber.parse(argument);
        if (number.isEmpty()) {
            return TicketSentences.say("Which one? Write its number, for example /integrity ticket INT-1001.");
        }
        var payload = request.getPayload();
        Message problem = show.open(payload.getUserId(), payload.getTriggerId(), number.get());
        return problem == null ? TicketSentences.say("Here is *" + number.get() + "*.") : problem;
    }
}
