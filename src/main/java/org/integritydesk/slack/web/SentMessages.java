package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integritydesk.platform.outbox.Carried;
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
    private final PacedCalls calls;
    private final RateLimits limits;
    private final Rooms rooms;

    SentMessages(MethodsClient slack, PacedCalls calls, RateLimits limits, Rooms rooms) {
        this.rooms = rooms;
        this.slack = slack;
        this.calls = calls;
        this.limits = limits;
    }

    /** Whether the message is there. */
    sealed interface Search {
        /** It is. */
        record Found(Receipt receipt) implements Search {}

        /** It is not, or the app may not look: then a message may come twice, for not at all would be worse. */
        record NotThere() implements Search {}

        /** Slack does not say now. */
        record Later(Carried outcome) implements Search {}
    }

    private record Page(List<Message> messages, @Nullable String next) {}

    /**
     * Looks for the message that carries the notice.
     *
     * @param channel a channel, or a person for a direct message
     * @param since when the notice was told
     */
    Search find(long notice, String channel, @Nullable String thread, Instant since) {
        return switch (rooms.of(Long.toString(notice), channel)) {
            case Answer.Taken(String room) -> search(notice, room, thread, since);
            case Answer.Refused(String error) -> unknown("conversations.open", error);
            case Answer.Later(Carried outcome) -> new Search.Later(outcome);
        };
    }

    private Search search(long notice, String room, @Nullable String thread, Instant since) {
        String method = thread == null ? "conversations.history" : "conversations.replies";
        String cursor = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            Answer<Page> page = thread == null
                    ? history(notice, room, since, cursor)
                    : replies(notice, room, thread, since, cursor);
            switch (page) {
                case Answer.Taken(Page(var messages, var next)) -> {
                    Optional<Message> there = messages.stream()
                            .filter(message -> carries(message, notice))
                            .findFirst();
                    if (there.isPresent()) {
                        return new Search.Found(new Receipt(room, there.get().getTs()));
                    }
                    cursor = next;
                }
                case Answer.Refused(String error) -> {
                    return unknown(method, error);
                }
                case Answer.Later(Carried outcome) -> {
                    return new Search.Later(outcome);
                }
            }
            if (cursor == null || cursor.isEmpty()) {
                break;
            }
        }
        return new Search.NotThere();
    }

    private static boolean carries(Message message, long notice) {
        return message.getMetadata() != null
                && EVENT.equals(message.getMetadata().getEventType())
                && message.getMetadata().getEventPayload() != null
                && Long.toString(notice)
                        .equals(message.getMetadata().getEventPayload().get(NOTICE));
    }

    private Answer<Page> history(long notice, String room, Instant since, @Nullable String cursor) {
        return page(
                call(
                        notice,
                        "conversations.history",
                        cursor,
                        () -> slack.conversationsHistory(request -> request.channel(room)
                                .oldest(ts(since))
                                .limit(PAGE)
                                .cursor(cursor)
                                .includeAllMetadata(true))),
                found -> new Page(found.getMessages(), next(found.getResponseMetadata())));
    }

    private Answer<Page> replies(long notice, String room, String thread, Instant since, @Nullable String cursor) {
        return page(
                call(
                        notice,
                        "conversations.replies",
                        cursor,
                        () -> slack.conversationsReplies(request -> request.channel(room)
                                .ts(thread)
                                .oldest(ts(since))
                                .limit(PAGE)
                                .cursor(cursor)
                                .includeAllMetadata(true))),
                found -> new Page(found.getMessages(), next(found.getResponseMetadata())));
    }

    /** Once a search has its turn, it comes to its end: it would begin again every time. */
    private <T extends SlackApiTextResponse> Answer<T> call(
            long notice, String method, @Nullable String cursor, PacedCalls.Call<T> call) {
        return calls.call(method, Long.toString(notice), cursor == null ? limits.tier3(method) : List.of(), call);
    }

    private static <T> Answer<Page> page(Answer<T> answer, Function<T, Page> page) {
        return switch (answer) {
            case Answer.Taken(T found) -> new Answer.Taken<>(page.apply(found));
            case Answer.Refused(String error) -> new Answer.Refused<>(error);
            case Answer.Later(Carried outcome) -> new Answer.Later<>(outcome);
        };
    }

    private static Search unknown(String method, String error) {
        LOG.warnf("%s: Slack says %s; a message may come twice", method, error);
        return new Search.NotThere();
    }

    private static @Nullable String next(@Nullable ResponseMetadata metadata) {
        return metadata == null ? null : metadata.getNextCursor();
    }

    private static String ts(Instant since) {
        return since.minus(SKEW).getEpochSecond() + ".000000";
    }
}
