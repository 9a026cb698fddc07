package org.integritydesk.slack.confidence;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.ConfidenceDesk;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;

/** {@code /integrity confidence}. */
@ApplicationScoped
class ConfidenceCommand implements SubCommand {
    private final ConfidenceDesk desk;
    private final RoleDirectory roles;

    ConfidenceCommand(ConfidenceDesk desk, RoleDirectory roles) {
        this.desk = desk;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "confidence";
    }

    @Override
    public String usage() {
        return "confidence";
    }

    @Override
    public String sentence() {
        return "Show from when on I answer, and what that was learned from (admins and staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        var actor = roles.actor(request.getPayload().getUserId());
        return desk.look(actor)
                .map(overview -> ConfidenceMessage.of("", overview, actor.is(Role.ADMIN)))
                .orElseGet(() -> ConfidenceMessage.say("Only admins and AdEx staff can look at this."));
    }
}
