package org.integritydesk.slack.digest;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;

/** {@code /integrity digest now}. */
@ApplicationScoped
class DigestCommand implements SubCommand {
    private final DigestDesk digests;
    private final RoleDirectory roles;

    DigestCommand(DigestDesk digests, RoleDirectory roles) {
        this.digests = digests;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "digest";
    }

    @Override
    public String usage() {
        return "digest now";
    }

    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return !argument.contains(" ");
    }

    @Override
    public String sentence() {
        return "Post the last seven days to every regional channel now (admins and staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        Actor actor = roles.actor(request.getPayload().getUserId());
        if (!argument.strip().equals("now")) {
            return say(
                    "Digests are posted every Monday at 9:00 in each channel's own time. To post one now: `/integrity digest now`.");
        }
        if (!actor.is(Role.ADMIN) && !actor.is(Role.STAFF)) {
            return say("Only admins and AdEx staff can post a digest. Nothing was posted.");
        }
        var rooms = digests.postNow();
        return rooms.isEmpty()
                ? say("No regional channel is configured: see INTEGRITY_CHANNELS.")
                : new Message(
                        "The digest of the last seven days is on its way.",
                        List.of(Blocks.section(":newspaper: The digest of the last seven days is on its way to "
                                + rooms.stream()
                                        .map(room -> "<#" + room.room().value() + ">")
                                        .collect(Collectors.joining(" and "))
                                + ".")));
    }

    private static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(sentence)));
    }
}
