package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.platform.outbox.Receipt;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out whether a notice was posted already, by the id of the outbox in the message's metadata. */
@ApplicationScoped
class SentMessages {
    /** Metadata type of every message that comes from the outbox. */
    static final String EVENT = "integrity_notice";

    /** Field of the metadata that holds the notice's id. */
    static final String NOTICE = "outbox_id";

    /** Slack's clock may be this much behind ours. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(SentMessages.class);
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 20;

    private final MethodsClient slack;

    SentMessages(MethodsClient slack) {
        this.slack = slack;
    }

    private record Page(List<Message> messages, @Nullable String next) {}

    /**
     * The message that carries the notice.
     *
     * @param channel a channel, or a person for a direct message
     * @param since when the notice was told
     * @throws IOException if Slack was not reached
     */
    Optional<Receipt> find(long notice, String channel, @Nullable String thread, Instant since)
            throws IOException, SlackApiException {
        String room = room(channel);
        String cursor = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            Page page = thread == null ? history(room, since, cursor) : replies(room, thread, since, cursor);
            for (Message message : page.messages()) {
                if (carries(message, notice)) {
                    return Optional.of(new Receipt(room, message.getTs()));
                }
            }
            cursor = page.next();
            if (cursor == null || cursor.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean carries(Message message, long notice) {
        return message.getMetadata() != null
                && EVENT.equals(message.getMetadata().getEventType())
                && message.getMetadata().getEventPayload() != null
                && Long.toString(notice)
                        .equals(message.getMetadata().getEventPayload().get(NOTICE));
    }

    private String room(String channel) throws IOException, SlackApiException {
        if (!channel.startsWith("U") && !channel.startsWith("W")) {
            return channel;
        }
        var opened = slack.conversationsOpen(request -> request.users(List.of(channel)));
        if (!opened.isOk()) {
            LOG.warnf("conversations.open: Slack says %s; a message may come twice", opened.getError());
            return channel;
        }
        return opened.getChannel().getId();
    }

    private Page history(String room, Instant since, @Nullable String cursor) throws IOException, SlackApiException {
        var found = slack.conversationsHistory(request -> request.channel(room)
                .oldest(ts(since))
                .limit(PAGE)
                .cursor(cursor)
                .includeAllMetadata(true));
        if (!found.isOk()) {
            return unknown("conversations.history", found.getError());
        }
        return new Page(found.getMessages(), next(found.getResponseMetadata()));
    }

    private Page replies(String room, String thread, Instant since, @Nullable String cursor)
            throws IOException, SlackApiException {
        var found = slack.conversationsReplies(request -> request.channel(room)
                .ts(thread)
                .oldest(ts(since))
                .limit(PAGE)
                .cursor(cursor)
                .includeAllMetadata(true));
        if (!found.isOk()) {
            return unknown("conversations.replies", found.getError());
        }
        return new Page(found.getMessages(), next(found.getResponseMetadata()));
    }

    /** Without the right to look, a message may come twice; not at all would be worse. */
    private static Page unknown(String method, String error) {
        LOG.warnf("%s: Slack says %s; a message may come twice", method, error);
        return new Page(List.of(), null);
    }

    private static @Nullable String next(@Nullable ResponseMetadata metadata) {
        return metadata == null ? null : metadata.getNextCursor();
    }

    private static String ts(Instant since) {
        return since.minus(SKEW).getEpochSecond() + ".000000";
    }
}
