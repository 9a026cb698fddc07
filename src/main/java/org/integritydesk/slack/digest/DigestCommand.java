package org.integritydesk.slack.digest;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestChannels;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.digest.DigestSettings;
import org.integritydesk.digest.OwnWeeks;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;

/** {@code /integrity digest}: the settings, a preview, one more now, and the note about one's own week. */
@ApplicationScoped
class DigestCommand implements SubCommand {
    private static final Set<String> OWN_WEEK = Set.of("me on", "me off");

    private final DigestDesk digests;
    private final DigestChannels channels;
    private final OwnWeeks weeks;
    private final RoleDirectory roles;
    private final ModalOpener opener;

    DigestCommand(
            DigestDesk digests, DigestChannels channels, OwnWeeks weeks, RoleDirectory roles, ModalOpener opener) {
        this.digests = digests;
        this.channels = channels;
        this.weeks = weeks;
        this.roles = roles;
        this.opener = opener;
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
        return !argument.contains(" ") || OWN_WEEK.contains(argument);
    }

    @Override
    public String sentence() {
        return "Post the last seven days to every regional channel now; digest alone opens the settings, digest preview shows one"
                + " only to you, digest me on sends you a note about your own week (admins and staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        SlashCommandPayload payload = request.getPayload();
        Actor actor = roles.actor(payload.getUserId());
        if (argument.strip().equals("me off")) {
            var unused = weeks.want(actor, false);
            return say("You get no note about your own week any more.");
        }
        if (!DigestChannels.mayManage(actor)) {
            return say("Only admins and AdEx staff can post a digest. Nothing was posted.");
        }
        return switch (argument.strip()) {
            case "" -> settings(payload.getTriggerId());
            case "now" -> now();
            case "preview" -> preview(new RoomId(payload.getChannelId()));
            case "me on" -> ownWeek(actor);
            default ->
                say("Digests are posted every Monday at 9:00 in each channel's own time, if nothing else is chosen."
                        + " `/integrity digest` shows and changes that, `/integrity digest preview` shows one only to you, and"
                        + " `/integrity digest now` posts one now.");
        };
    }

    private Message settings(String trigger) {
        return opener.open(trigger, DigestChannelsModal.TITLE, () -> DigestChannelsModal.of(channels.all(), ""))
                ? say("Here are the channels that hear a digest.")
                : say("Slack could not open the settings in time. Please try again.");
    }

    private Message ownWeek(Actor actor) {
        var unused = weeks.want(actor, true);
        return say("On Monday mornings I send you a note about your own week. `/integrity digest me off` ends it.");
    }

    /** Of the channel one is in, or of the first that there is. */
    private Message preview(RoomId room) {
        return digests.preview(room)
                .or(() -> channels.all().stream().findFirst().flatMap(first -> digests.preview(first.room())))
                .map(edition -> DigestMessage.preview(edition, Look.PLAIN))
                .orElseGet(DigestCommand::noChannel);
    }

    private Message now() {
        List<DigestSettings> posted = digests.postNow();
        if (posted.isEmpty()) {
            return noChannel();
        }
        List<DigestSettings> waiting =
                posted.stream().filter(DigestSettings::approval).toList();
        List<DigestSettings> onTheirWay =
                posted.stream().filter(channel -> !channel.approval()).toList();
        StringBuilder sentence = new StringBuilder();
        if (!onTheirWay.isEmpty()) {
            sentence.append(":newspaper: The digest of the last seven days is on its way to ")
                    .append(names(onTheirWay))
                    .append(". ");
        }
        if (!waiting.isEmpty()) {
            sentence.append(":eyes: In the triage channel the one for ")
                    .append(names(waiting))
                    .append(" waits for somebody to post it.");
        }
        return new Message(
                "The digest of the last seven days",
                List.of(Blocks.section(sentence.toString().strip())));
    }

    private static String names(List<DigestSettings> channels) {
        return channels.stream()
                .map(channel -> "<#" + channel.room().value() + ">")
                .collect(Collectors.joining(" and "));
    }

    private static Message noChannel() {
        return say("No regional channel is configured: see INTEGRITY_CHANNELS, or add one with `/integrity digest`.");
    }

    static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(sentence)));
    }
}
