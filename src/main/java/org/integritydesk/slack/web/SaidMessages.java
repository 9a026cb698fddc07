package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.integritydesk.slack.blocks.Texts;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads single messages, where the app was invited. */
@ApplicationScoped
public class SaidMessages {
    private static final Logger LOG = Logger.getLogger(SaidMessages.class);

    /** Slack puts the first message of the thread before the one that was asked for. */
    private static final int WITH_ROOT = 2;

    private final MethodsClient slack;

    SaidMessages(MethodsClient slack) {
        this.slack = slack;
    }

    /** The message as it is now; empty: it is gone, or the app is not there. */
    public Optional<SaidMessage> find(String room, String ts) {
        try {
            var response = slack.conversationsReplies(request -> request.channel(room)
                    .ts(ts)
                    .oldest(ts)
                    .latest(ts)
                    .inclusive(true)
                    .limit(WITH_ROOT));
            if (response.isOk()) {
                return response.getMessages().stream()
                        .filter(message -> ts.equals(message.getTs()))
                        .findFirst()
                        .map(message -> of(room, ts, message));
            }
            LOG.infof("conversations.replies: Slack says %s", response.getError());
            return Optional.empty();
        } catch (SlackApiException e) {
            throw new UncheckedIOException(
                    new IOException("conversations.replies: " + e.getResponse().code(), e));
        } catch (IOException e) {
            throw new UncheckedIOException("conversations.replies did not reach Slack", e);
        }
    }

    /** The message as an event or a shortcut brings it. */
    public static SaidMessage of(String room, String ts, Message message) {
        return new SaidMessage(
                room,
                ts,
                ts.equals(message.getThreadTs()) ? null : message.getThreadTs(),
                author(message),
                Texts.unescape(message.getText() == null ? "" : message.getText())
                        .strip());
    }

    private static @Nullable String author(Message message) {
        return message.getBotId() == null ? message.getUser() : null;
    }
}
