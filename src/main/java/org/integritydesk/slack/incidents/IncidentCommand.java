package org.integritydesk.slack.incidents;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.failure.IncidentBook;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;

/** {@code /integrity incident 3d6031df}. */
@ApplicationScoped
class IncidentCommand implements SubCommand {
    private final IncidentBook book;
    private final RoleDirectory roles;

    IncidentCommand(IncidentBook book, RoleDirectory roles) {
        this.book = book;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "incident";
    }

    @Override
    public String usage() {
        return "incident 3d6031df";
    }

    /** A question that happens to begin with "incident" has more words. */
    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return !argument.contains(" ");
    }

    @Override
    public String sentence() {
        return "See what went wrong, by the number that somebody was told (AdEx staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        Actor actor = roles.actor(request.getPayload().getUserId());
        if (!actor.is(Role.STAFF) && !actor.is(Role.ADMIN)) {
            return IncidentMessage.staffOnly();
        }
        return book.find(argument).map(IncidentMessage::of).orElseGet(() -> IncidentMessage.unknown(argument));
    }
}
