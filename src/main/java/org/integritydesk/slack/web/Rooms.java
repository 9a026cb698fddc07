package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the room that a person's direct messages are in; posting needs only the person, the rest needs the room. */
@ApplicationScoped
class Rooms {
    private final MethodsClient slack;
    private final PacedCalls calls;
    private final RateLimits limits;

    Rooms(MethodsClient slack, PacedCalls calls, RateLimits limits) {
        this.slack = slack;
        this.calls = calls;
        this.limits = limits;
    }

    /**
     * The id of the room.
     *
     * @param holder whose turn it is
     * @param channel a channel, which is its own room, or a person
     */
    Answer<String> of(String holder, String channel) {
        if (!isPerson(channel)) {
            return new Answer.Taken<>(channel);
        }
        String method = "conversations.open";
        return switch (calls.call(
                method,
                holder,
                limits.tier3(method),
                () -> slack.conversationsOpen(request -> request.users(List.of(channel))))) {
            case Answer.Taken(var opened) ->
                new Answer.Taken<>(opened.getChannel().getId());
            case Answer.Refused(String error) -> new Answer.Refused<>(error);
            case Answer.Later(var outcome) -> new Answer.Later<>(outcome);
        };
    }

    private static boolean isPerson(String channel) {
        return channel.startsWith("U") || channel.startsWith("W");
    }
}
