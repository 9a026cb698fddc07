package org.integritydesk.slack.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.integritydesk.platform.pace.Limit;
import org.integritydesk.slack.SlackConfig;

/**
 * How often each method may be called, as {@code docs.slack.dev/apis/web-api/rate-limits} says; all of it slower or faster with
 * {@code SLACK_MESSAGE_INTERVAL}, which is for stand-ins of Slack.
 */
@ApplicationScoped
class RateLimits {
    private static final String POST = "chat.postMessage";
    /** Four a second, and twenty after a quiet time: "several hundred messages per minute" for the whole workspace. */
    private static final int POSTS_IN_ONE_INTERVAL = 4;

    private static final int POSTS_AT_ONCE = 20;
    /** Tier 3 is "50+ per minute": forty in the long run and ten at once are fifty in the worst minute. */
    private static final int TIER_3_AT_ONCE = 10;

    /** Tier 4 is "100+ per minute": eighty in the long run and twenty at once. */
    private static final int TIER_4_AT_ONCE = 20;

    private final Duration message;

    RateLimits(SlackConfig config) {
        this.message = config.messageInterval();
    }

    /**
     * Posting: "one message per second per channel", and the workspace's ceiling.
     *
     * @param channel a channel, or a person for a direct message
     */
    List<Limit> post(String channel) {
        return List.of(
                new Limit(POST + "/" + channel, message, 1),
                new Limit(POST, message.dividedBy(POSTS_IN_ONE_INTERVAL), POSTS_AT_ONCE));
    }

    /** A method of tier 3: chat.update, chat.delete, conversations.history, conversations.replies, conversations.open. */
    List<Limit> tier3(String method) {
        return List.of(new Limit(method, message.multipliedBy(3).dividedBy(2), TIER_3_AT_ONCE));
    }

    /** A method of tier 4: files.getUploadURLExternal, files.completeUploadExternal, files.info. */
    List<Limit> tier4(String method) {
        return List.of(new Limit(method, message.multipliedBy(3).dividedBy(4), TIER_4_AT_ONCE));
    }

    /** How often Slack is asked whether it accepts the app again. */
    Duration probe() {
        return message.multipliedBy(30);
    }
}
