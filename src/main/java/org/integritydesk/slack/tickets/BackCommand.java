package org.integritydesk.slack.tickets;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.tickets.AwayOutcome;
import org.integritydesk.tickets.Rota;

/** {@code /integrity back}. */
@ApplicationScoped
class BackCommand implements SubCommand {
    static final String WELCOME = ":wave: Welcome back. You are on duty again.";
    static final String NOT_STAFF = "Only AdEx staff have tickets to look after. Nothing was changed.";

    private final Rota rota;
    private final RoleDirectory roles;

    BackCommand(Rota rota, RoleDirectory roles) {
        this.rota = rota;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "back";
    }

    @Override
    public String usage() {
        return "back";
    }

    @Override
    public String sentence() {
        return "Say that you are no longer out of office (staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        return TicketSentences.say(
                rota.back(roles.actor(request.getPayload().getUserId())) instanceof AwayOutcome.NotStaff
                        ? NOT_STAFF
                        : WELCOME);
    }
}
