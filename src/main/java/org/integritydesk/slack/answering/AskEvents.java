package org.integritydesk.slack.answering;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Conversations;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What people write by mention, directly, and in threads. Replies come through the outbox. */
@ApplicationScoped
public class AskEvents {
    private static final Pattern ANYBODY = Pattern.compile("<@[UW][A-Z0-9]+(?:\\|[^>]*)?>");

    private final Conversations conversations;

    AskEvents(Conversations conversations) {
        this.conversations = conversations;
    }

    /**
     * A mention in a channel; answered in its thread, or directly where people of another company would read along.
     *
     * @param me the app's own user id; null: unknown
     * @param outsidersRead whether they would
     */
    public void mention(AppMentionEvent event, @Nullable String me, boolean outsidersRead) {
        if (event.getBotId() != null
                || isIncomplete(event.getText(), event.getChannel(), event.getUser(), event.getTs())) {
            return;
        }
        String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
        String text = withoutMe(event.getText(), me);
        AskRequest request = request(event.getChannel(), thread, event.getTs(), event.getUser(), Surface.MENTION, text);
        conversations.told(outsidersRead ? request.answeredDirectly() : request);
    }

    /**
     * A message, direct or in a thread; what is said in a channel itself is between people.
     *
     * @param outsidersRead whether people of another company read along; there nothing is answered that is not asked
     */
    public void message(MessageEvent event, @Nullable String me, boolean outsidersRead) {
        // A subtype is an edit, a deletion or a bot; bots carry an id of theirs.
        if (event.getSubtype() != null
                || event.getBotId() != null
                || isIncomplete(event.getText(), event.getChannel(), event.getUser(), event.getTs())) {
            return;
        }
        if ("im".equals(event.getChannelType())) {
            // Answered in the conversation; in the thread if it was written in one.
            String text = withoutMe(event.getText(), me);
            conversations.told(request(
                    event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), Surface.DIRECT, text));
        } else if (!outsidersRead) {
            inThread(event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), event.getText());
        }
    }

    /**
     * A file: what is in it nobody can tell. Sent directly, the words with it count; in a thread, that its author is there. The
     * copies that the desk itself shares are nothing to it.
     */
    public void file(MessageFileShareEvent event, @Nullable String me) {
        if (me != null && me.equals(event.getUser())) {
            return;
        }
        if (!"im".equals(event.getChannelType())) {
            inThread(event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), "");
        } else if (!isIncomplete(event.getChannel(), event.getUser(), event.getTs())) {
            String text = withoutMe(event.getText() == null ? "" : event.getText(), me);
            AskRequest request = request(
                    event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), Surface.DIRECT, text);
            if (request.text().isEmpty()) {
                conversations.shownFile(request);
            } else {
                conversations.told(request);
            }
        }
    }

    /** A message in a thread that is shown in the channel, too. */
    public void broadcast(MessageThreadBroadcastEvent event) {
        inThread(event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), event.getText());
    }

    private void inThread(
            @Nullable String channel,
            @Nullable String thread,
            @Nullable String ts,
            @Nullable String user,
            @Nullable String text) {
        if (channel != null && thread != null && ts != null && user != null && text != null) {
            // A mention of the desk comes as an event of its own.
            conversations.overheard(
                    request(channel, thread, ts, user, Surface.MENTION, text),
                    ANYBODY.matcher(text).find());
        }
    }

    /** Slack sends these with every message; without them there is nobody to reply to. */
    private static boolean isIncomplete(@Nullable String... parts) {
        return Arrays.asList(parts).contains(null);
    }

    /** Whoever else is named stays in the words. */
    private static String withoutMe(String text, @Nullable String me) {
        Pattern who = me == null ? ANYBODY : Pattern.compile("<@" + Pattern.quote(me) + "(?:\\|[^>]*)?>");
        return who.matcher(text).replaceAll(" ");
    }

    private static AskRequest request(
            String channel, @Nullable String thread, String ts, String user, Surface surface, String text) {
        var room = new RoomId(channel);
        return new AskRequest(
                // The message itself is the key: a mention in a direct message arrives as two events.
                AskRequest.messageKey(room, ts),
                new PersonId(user),
                new ThreadRef(room, thread),
                surface,
                Texts.unescape(text).strip(),
                Market.UNSPEC);
    }
}
