package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message.Metadata;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.blocks.Message;
import org.jspecify.annotations.Nullable;

/** Posts and changes messages, and says what became of it in the outbox's terms. */
@ApplicationScoped
public class Poster {
    private static final int TOO_MANY_REQUESTS = 429;
    /** Errors that no waiting will mend. */
    private static final Set<String> PERMANENT = Set.of(
            "channel_not_found",
            "is_archived",
            "not_in_channel",
            "account_inactive",
            "token_revoked",
            "invalid_auth",
            "not_authed",
            "missing_scope",
            "invalid_blocks",
            "invalid_arguments",
            "no_text",
            "msg_too_long",
            "msg_blocks_too_long",
            "message_not_found",
            "cant_update_message",
            "user_not_found",
            "restricted_action");

    private final MethodsClient slack;
    private final SentMessages sent;
    private final Outbox outbox;
    private final SlackLimits limits;

    Poster(@Identifier(ClientProducer.ONCE) MethodsClient slack, SentMessages sent, Outbox outbox, SlackLimits limits) {
        this.slack = slack;
        this.sent = sent;
        this.outbox = outbox;
        this.limits = limits;
    }

    /**
     * Posts a message, unless an earlier attempt of the same notice already did.
     *
     * @param notice the outbox's id of it, kept in the message's metadata
     * @param channel a channel, or a person for a direct message
     * @param thread null: into the channel itself
     */
    public Carried post(long notice, String channel, @Nullable String thread, Message message) {
        Metadata metadata = Metadata.builder()
                .eventType(SentMessages.EVENT)
                .eventPayload(Map.of(SentMessages.NOTICE, Long.toString(notice)))
                .build();
        Optional<Instant> repeated = outbox.repeatedSince(notice);
        if (repeated.isPresent()) {
            try {
                Optional<Receipt> there = sent.find(notice, channel, thread, repeated.get());
                if (there.isPresent()) {
                    return new Carried.Sent(there.get());
                }
            } catch (IOException e) {
                return new Carried.TryLater(null, "Slack was not reached: " + e);
            } catch (SlackApiException e) {
                return failed(e);
            }
        }
        Message fitting = limits.fit(message);
        return call(
                () -> slack.chatPostMessage(request -> request.channel(channel)
                        .threadTs(thread)
                        .text(fitting.text())
                        .blocks(fitting.blocks())
                        .metadata(metadata)
                        .unfurlLinks(false)
                        .unfurlMedia(false)),
                Poster::receipt);
    }

    /** Puts another message in the place of one that was posted. */
    public Carried update(Receipt posted, Message message) {
        Message fitting = limits.fit(message);
        return call(
                () -> slack.chatUpdate(request -> request.channel(posted.room())
                        .ts(posted.message())
                        .text(fitting.text())
                        .blocks(fitting.blocks())),
                response -> null);
    }

    /** Takes back what was posted; that it is gone already is as good. */
    public Carried delete(Receipt posted) {
        Carried outcome = call(
                () -> slack.chatDelete(request -> request.channel(posted.room()).ts(posted.message())),
                response -> null);
        return outcome.equals(new Carried.Hopeless("Slack says message_not_found")) ? new Carried.Sent(null) : outcome;
    }

    private interface Call<T> {
        T make() throws IOException, SlackApiException;
    }

    private static <T extends SlackApiTextResponse> Carried call(Call<T> call, Function<T, @Nullable Receipt> receipt) {
        try {
            T response = call.make();
            if (response.isOk()) {
                return new Carried.Sent(receipt.apply(response));
            }
            String error = String.valueOf(response.getError());
            return PERMANENT.contains(error)
                    ? new Carried.Hopeless("Slack says " + error)
                    : new Carried.TryLater(null, "Slack says " + error);
        } catch (SlackApiException e) {
            return failed(e);
        } catch (IOException e) {
            return new Carried.TryLater(null, "Slack was not reached: " + e);
        }
    }

    private static Carried failed(SlackApiException e) {
        return new Carried.TryLater(
                retryAfter(e), "Slack answered " + e.getResponse().code());
    }

    private static @Nullable Duration retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        return e.getResponse().code() == TOO_MANY_REQUESTS && seconds != null && seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : null;
    }

    private static Receipt receipt(ChatPostMessageResponse response) {
        return new Receipt(response.getChannel(), response.getTs());
    }
}
