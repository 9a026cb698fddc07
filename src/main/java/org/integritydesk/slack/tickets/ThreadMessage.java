package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.InternalNote;
import org.integritydesk.tickets.SharedFile;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketMessage;

/** What was said about a ticket, as the other side reads it; and what its author reads about that. */
public final class ThreadMessage {
    private static final int WORDS = 8_000;

    private ThreadMessage() {}

    /**
     * What staff said, before the requester.
     *
     * @param copies where the copies of its files are, by the ids of the originals
     */
    public static Message toRequester(Ticket ticket, TicketMessage message, Map<String, String> copies) {
        String heading = ":speech_balloon: " + author(message) + " of AdEx about *" + ticket.number() + "*"
                + edited(message) + ":";
        List<LayoutBlock> blocks = words(heading, message, copies);
        blocks.add(Blocks.context(
                isInThread(ticket)
                        ? "Write in this thread to answer; no need to name me."
                        : "Reply to this message in its thread to answer."));
        return new Message("AdEx about " + ticket.number() + ": " + shown(message), blocks);
    }

    /** What was said where the requester is, below the card; copies as above. */
    public static Message toStaff(Ticket ticket, TicketMessage message, Map<String, String> copies) {
        boolean isRequester = message.author().equals(ticket.requester());
        if (message.isDeleted()) {
            String gone = ":wastebasket: " + author(message) + " deleted what they had written here.";
            return new Message(TicketSentences.say(gone).text(), List.of(Blocks.section(gone)));
        }
        String heading = ":speech_balloon: " + author(message)
                + (isRequester ? " wrote" : " (not the requester) wrote in the requester's thread")
                + edited(message) + ":";
        return new Message(ticket.number() + ": " + shown(message), words(heading, message, copies));
    }

    /** A note from a form, below the card. */
    public static Message note(Ticket ticket, TicketMessage message) {
        return new Message(
                "Internal note on " + ticket.number() + ": " + shown(message),
                words(":lock: *Internal note* by " + author(message) + ":", message, Map.of()));
    }

    /** Staff learn that what they write reaches the requester, and how to keep it here. */
    public static Message sent(Ticket ticket, TicketMessage message) {
        return small(":outbox_tray: " + author(message) + ", this went to "
                + Texts.mention(ticket.requester().value())
                + ", and so does all that you write in this thread. Edit or delete a message, and theirs follows; begin with `"
                + InternalNote.PREFIX + "` what is for AdEx only.");
    }

    /** Staff learn that a message did not reach the requester. */
    public static Message notSent(Ticket ticket, TicketMessage message) {
        return small(":warning: " + author(message) + ", what you wrote last could not be delivered to "
                + Texts.mention(ticket.requester().value()) + ". Please reach them another way.");
    }

    /** Staff learn that a note stays where it is. */
    public static Message kept(Ticket ticket, TicketMessage message) {
        return small(":lock: " + author(message) + ", your note stays here; "
                + Texts.mention(ticket.requester().value()) + " does not get it.");
    }

    /** A requester learns what their message was taken for. */
    public static Message taken(Ticket ticket) {
        return small(":incoming_envelope: I passed this on to AdEx for *" + ticket.number()
                + "*. If you meant something new, ask it as a question, or with `/integrity`.");
    }

    private static Message small(String mrkdwn) {
        return new Message(TicketSentences.say(mrkdwn).text().replace("`", ""), List.of(Blocks.context(mrkdwn)));
    }

    private static List<LayoutBlock> words(String heading, TicketMessage message, Map<String, String> copies) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(heading));
        blocks.addAll(Blocks.quote(message.words(), WORDS));
        List<SharedFile> here = new ArrayList<>();
        List<SharedFile> elsewhere = new ArrayList<>();
        for (SharedFile file : message.files()) {
            SharedFile.Origin origin = file.origin();
            String copy = origin == null ? null : copies.get(origin.id());
            if (copy == null) {
                elsewhere.add(file);
            } else {
                here.add(new SharedFile(file.name(), copy, origin));
            }
        }
        if (!here.isEmpty()) {
            blocks.add(Blocks.context(":paperclip: " + files(here) + " — copied here."));
        }
        if (!elsewhere.isEmpty()) {
            blocks.add(
                    Blocks.context(
                            ":paperclip: " + files(elsewhere)
                                    + " — could not be copied here. Slack opens a file only to people who can see where it was shared."));
        }
        return blocks;
    }

    private static String files(List<SharedFile> files) {
        return files.stream().map(ThreadMessage::file).collect(Collectors.joining(" · "));
    }

    private static String file(SharedFile file) {
        return link(file).map(link -> Texts.link(link, file.name())).orElseGet(() -> Texts.escape(file.name()));
    }

    private static Optional<URI> link(SharedFile file) {
        return Optional.ofNullable(file.link()).flatMap(link -> {
            try {
                var uri = new URI(link);
                return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme())
                        ? Optional.of(uri)
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        });
    }

    private static String shown(TicketMessage message) {
        return message.words().isEmpty()
                ? message.files().stream().map(SharedFile::name).collect(Collectors.joining(", "))
                : message.words();
    }

    private static String author(TicketMessage message) {
        return Texts.mention(message.author().value());
    }

    private static String edited(TicketMessage message) {
        return message.editedAt() == null ? "" : " (edited)";
    }

    private static boolean isInThread(Ticket ticket) {
        return ticket.replyIn() != null && ticket.replyIn().thread() != null;
    }
}
