package org.integritydesk.slack.tickets;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.tickets.HandOvers;

/** {@code /integrity handover}. */
@ApplicationScoped
class HandOverCommand implements SubCommand {
    private final HandOvers handOvers;
    private final RoleDirectory roles;

    HandOverCommand(HandOvers handOvers, RoleDirectory roles) {
        this.handOvers = handOvers;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "handover";
    }

    @Override
    public String usage() {
        return "handover";
    }

    @Override
    public String sentence() {
        return "List what cannot wait until each desk's next day (staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        return roles.actor(request.getPayload().getUserId()).is(Role.STAFF)
                ? HandOverMessage.of(handOvers.now())
                : TicketSentences.say("Only AdEx staff can see the hand-over list. Your own tickets: `/integrity my`.");
    }
}
