package org.integritydesk.slack.tickets;

import com.slack.api.model.File;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.answering.TicketTalk;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Whispers;
import org.integritydesk.tickets.Said;
import org.integritydesk.tickets.SharedFile;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.TicketThread;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a ticket: below its card, in its requester's thread, or to the desk directly. Whatever names the desk
 * is a question to it, and is left alone here; so is what apps write, the desk's own messages included.
 */
@ApplicationScoped
public class ThreadEvents {
    private final TicketThread thread;
    private final TicketTalk talk;
    private final Outbox outbox;
    private final RoleDirectory roles;
    private final Whispers whispers;

    ThreadEvents(TicketThread thread, TicketTalk talk, Outbox outbox, RoleDirectory roles, Whispers whispers) {
        this.thread = thread;
        this.talk = talk;
        this.outbox = outbox;
        this.roles = roles;
        this.whispers = whispers;
    }

    /**
     * A message without anything special.
     *
     * @param me the app's own user id; null: unknown
     * @return whether it was for a ticket; otherwise it may be a question
     */
    public boolean message(MessageEvent event, @Nullable String me) {
        return event.getSubtype() == null
                && event.getBotId() == null
                && take(
                        new Written(
                                event.getChannel(),
                                event.getChannelType(),
                                event.getThreadTs(),
                                event.getTs(),
                                event.getUser(),
                                event.getText(),
                                event.getFiles()),
                        me);
    }

    /** A message with files; parameters and return as above. */
    public boolean file(MessageFileShareEvent event, @Nullable String me) {
        return take(
                new Written(
                        event.getChannel(),
                        event.getChannelType(),
                        event.getThreadTs(),
                        event.getTs(),
                        event.getUser(),
                        event.getText(),
                        event.getFiles()),
                me);
    }

    /** A message in a thread that is shown in the channel, too; parameters and return as above. */
    public boolean broadcast(MessageThreadBroadcastEvent event, @Nullable String me) {
        return take(
                new Written(
                        event.getChannel(),
                        event.getChannelType(),
                        event.getThreadTs(),
                        event.getTs(),
                        event.getUser(),
                        event.getText(),
                        null),
                me);
    }

    /** An edit. Slack also calls it a change when a link gets a preview, or a deleted message leaves its thread behind. */
    public void changed(MessageChangedEvent event) {
        MessageChangedEvent.Message now = event.getMessage();
        if (now == null || now.getTs() == null || event.getChannel() == null) {
            return;
        }
        if ("tombstone".equals(now.getSubtype())) {
            thread.deleted(new TicketMessage.Source(new RoomId(event.getChannel()), now.getTs()));
        } else if (now.getEdited() != null
                && now.getEdited().getTs() != null
                && now.getUser() != null
                && now.getBotId() == null) {
            thread.edited(
                    said(event.getChannel(), now.getTs(), now.getUser(), now.getText(), now.getFiles()),
                    moment(now.getEdited().getTs()));
        }
    }

    /** A deletion. */
    public void deleted(MessageDeletedEvent event) {
        if (event.getChannel() != null && event.getDeletedTs() != null) {
            thread.deleted(new TicketMessage.Source(new RoomId(event.getChannel()), event.getDeletedTs()));
        }
    }

    /** The parts of a message event that matter, as Slack sends them. */
    private record Written(
            @Nullable String channel,
            @Nullable String channelType,
            @Nullable String threadTs,
            @Nullable String ts,
            @Nullable String user,
            @Nullable String text,
            @Nullable List<File> files) {}

    private boolean take(Written written, @Nullable String me) {
        String channel = written.channel();
        String ts = written.ts();
        String user = written.user();
        if (channel == null || ts == null || user == null || user.equals(me) || names(me, written.text())) {
            return false;
        }
        Said said = said(channel, ts, user, written.text(), written.files());
        String root = ts.equals(written.threadTs()) ? null : written.threadTs();
        if (root == null) {
            return "im".equals(written.channelType())
                    && talk.direct(said.author(), said.words())
                            .filter(ticket -> thread.saidToRequesterSide(ticket, said, roles.actor(user), false))
                            .isPresent();
        }
        Optional<TicketNumber> card = outbox.topic(new Receipt(channel, root)).flatMap(TicketNotice::ofCard);
        if (card.isPresent()) {
            belowCard(card.get(), said, root);
            return true;
        }
        return talk.inThread(new ThreadRef(said.room(), root), said.author())
                .filter(ticket -> thread.saidToRequesterSide(ticket, said, roles.actor(user), true))
                .isPresent();
    }

    private void belowCard(TicketNumber ticket, Said said, String card) {
        Actor actor = roles.actor(said.author().value());
        Optional<TicketOutcome> refused = thread.saidBelowCard(ticket, said, actor);
        refused.ifPresent(outcome ->
                whispers.say(said.room().value(), card, said.author().value(), NotPassedMessage.of(outcome)));
    }

    private static boolean names(@Nullable String me, @Nullable String text) {
        return me != null && text != null && text.matches("(?s).*<@" + me + "(?:\\|[^>]*)?>.*");
    }

    private static Said said(
            String channel, String ts, String user, @Nullable String text, @Nullable List<File> files) {
        return new Said(
                new RoomId(channel),
                ts,
                new PersonId(user),
                Texts.unmarked(Objects.requireNonNullElse(text, ""))
                        .replace("\0", "")
                        .strip(),
                files == null
                        ? List.of()
                        : files.stream().map(ThreadEvents::shared).toList(),
                moment(ts));
    }

    private static SharedFile shared(File file) {
        String name = file.getName() == null ? file.getTitle() : file.getName();
        return new SharedFile(name == null || name.isBlank() ? "a file" : name, file.getPermalink(), origin(file));
    }

    private static SharedFile.@Nullable Origin origin(File file) {
        return file.getId() == null || file.getUrlPrivate() == null || file.getSize() == null
                ? null
                : new SharedFile.Origin(file.getId(), file.getUrlPrivate(), file.getSize());
    }

    /** Slack's ids of messages are moments: seconds, a dot, microseconds. */
    private static Instant moment(String ts) {
        String[] parts = ts.split("\\.", 2);
        return Instant.ofEpochSecond(Long.parseLong(parts[0]))
                .plusNanos(parts.length > 1 ? Long.parseLong(parts[1]) * 1_000 : 0);
    }
}
