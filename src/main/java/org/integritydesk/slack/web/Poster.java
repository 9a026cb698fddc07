package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Message.Metadata;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.blocks.Message;
import org.jspecify.annotations.Nullable;

/** Posts and changes messages, and says what became of it in the outbox's terms. */
@ApplicationScoped
public class Poster {
    private static final String GONE = SlackErrors.SAYS + "message_not_found";

    private final MethodsClient slack;
    private final PacedCalls calls;
    private final SentMessages sent;
    private final Outbox outbox;
    private final RateLimits rates;
    private final SizeLimits sizes;

    Poster(
            @Identifier(ClientProducer.ONCE) MethodsClient slack,
            PacedCalls calls,
            RateLimits rates,
            SizeLimits sizes,
            SentMessages sent,
            Outbox outbox) {
        this.slack = slack;
        this.calls = calls;
        this.sent = sent;
        this.outbox = outbox;
        this.rates = rates;
        this.sizes = sizes;
    }

    /**
     * Posts a message, unless an earlier attempt of the same notice already did.
     *
     * @param notice the outbox's id of it, kept in the message's metadata
     * @param channel a channel, or a person for a direct message
     * @param thread null: into the channel itself
     */
    public Carried post(long notice, String channel, @Nullable String thread, Message message) {
        return outbox.repeatedSince(notice)
                .map(since -> sent.find(notice, channel, thread, since))
                .map(search -> switch (search) {
                    case SentMessages.Search.Found(Receipt receipt) -> new Carried.Sent(receipt);
                    case SentMessages.Search.NotThere nowhere -> send(notice, channel, thread, message);
                    case SentMessages.Search.Later(Carried outcome) -> outcome;
                })
                .orElseGet(() -> send(notice, channel, thread, message));
    }

    private Carried send(long notice, String channel, @Nullable String thread, Message message) {
        Metadata metadata = Metadata.builder()
                .eventType(SentMessages.EVENT)
                .eventPayload(Map.of(SentMessages.NOTICE, Long.toString(notice)))
                .build();
        Message fitting = sizes.fit(message);
        return carried(
                channel,
                calls.call(
                        "chat.postMessage",
                        Long.toString(notice),
                        rates.post(channel),
                        () -> slack.chatPostMessage(request -> request.channel(channel)
                                .threadTs(thread)
                                .text(fitting.text())
                                .blocks(fitting.blocks())
                                .metadata(metadata)
                                .unfurlLinks(false)
                                .unfurlMedia(false))),
                response -> new Receipt(response.getChannel(), response.getTs()));
    }

    /** Puts another message in the place of one that was posted. */
    public Carried update(Receipt posted, Message message) {
        Message fitting = sizes.fit(message);
        return change(
                "chat.update",
                posted,
                () -> slack.chatUpdate(request -> request.channel(posted.room())
                        .ts(posted.message())
                        .text(fitting.text())
                        .blocks(fitting.blocks())));
    }

    /** Takes back what was posted; that it is gone already is as good. */
    public Carried delete(Receipt posted) {
        Carried outcome = change(
                "chat.delete",
                posted,
                () -> slack.chatDelete(request -> request.channel(posted.room()).ts(posted.message())));
        return outcome instanceof Carried.Hopeless hopeless && hopeless.why().equals(GONE)
                ? new Carried.Sent(null)
                : outcome;
    }

    private <T extends SlackApiTextResponse> Carried change(String method, Receipt posted, PacedCalls.Call<T> call) {
        return carried(
                posted.room(),
                calls.call(method, posted.room() + "/" + posted.message(), rates.tier3(method), call),
                response -> null);
    }

    private static <T> Carried carried(String place, Answer<T> answer, Function<T, @Nullable Receipt> receipt) {
        return switch (answer) {
            case Answer.Taken(T response) -> new Carried.Sent(receipt.apply(response));
            case Answer.Refused(String error) -> new Carried.Hopeless(SlackErrors.SAYS + error, place);
            case Answer.Later(Carried outcome) -> outcome;
        };
    }
}
