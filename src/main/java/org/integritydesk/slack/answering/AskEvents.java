package org.integritydesk.slack.answering;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Questions by mention and by direct message. The reply comes through the outbox. */
@ApplicationScoped
public class AskEvents {
    private final Asking asking;

    AskEvents(Asking asking) {
        this.asking = asking;
    }

    /**
     * A mention in a channel; answered in its thread.
     *
     * @param me the app's own user id; null: unknown
     */
    public void mention(AppMentionEvent event, @Nullable String me) {
        if (event.getBotId() != null
                || isIncomplete(event.getText(), event.getChannel(), event.getUser(), event.getTs())) {
            return;
        }
        String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
        var where = new ThreadRef(new RoomId(event.getChannel()), thread);
        take(withoutMe(event.getText(), me), where, Surface.MENTION, event.getUser(), event.getTs());
    }

    /** A direct message; answered in the conversation, in the thread if it was written in one. */
    public void direct(MessageEvent event, @Nullable String me) {
        // A subtype is an edit, a deletion, a file or a bot; bots carry an id of theirs.
        if (!"im".equals(event.getChannelType()) || event.getSubtype() != null || event.getBotId() != null) {
            return;
        }
        if (isIncomplete(event.getText(), event.getChannel(), event.getUser(), event.getTs())) {
            return;
        }
        var where = new ThreadRef(new RoomId(event.getChannel()), event.getThreadTs());
        take(withoutMe(event.getText(), me), where, Surface.DIRECT, event.getUser(), event.getTs());
    }

    /** Slack sends these with every message; without them there is nobody to reply to. */
    private static boolean isIncomplete(@Nullable String... parts) {
        return Arrays.asList(parts).contains(null);
    }

    /** Whoever else is named stays in the words. */
    private static String withoutMe(String text, @Nullable String me) {
        String who = me == null ? "[UW][A-Z0-9]+" : Pattern.quote(me);
        return text.replaceAll("<@" + who + "(?:\\|[^>]*)?>", " ");
    }

    private void take(String raw, ThreadRef where, Surface surface, String user, String ts) {
        String text = Texts.unescape(raw).strip();
        // The message itself is the key: a mention in a direct message arrives as two events.
        String key = "message/" + where.room().value() + "/" + ts;
        if (text.toLowerCase(Locale.ROOT).equals("help")) {
            asking.giveHelp(key, where, true);
            return;
        }
        switch (Readable.of(text)) {
            case Readable.Empty nothing -> asking.giveHelp(key, where, false);
            case Readable.NoWords nothing -> asking.giveHelp(key, where, false);
            case Readable.OneWord nothing -> asking.giveHelp(key, where, false);
            case Readable.Words words ->
                asking.ask(new AskRequest(key, new PersonId(user), where, surface, words.text(), Market.UNSPEC), words);
        }
    }
}
