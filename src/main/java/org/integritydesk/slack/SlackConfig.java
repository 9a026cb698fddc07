package org.integritydesk.slack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How to reach Slack. */
@ConfigMapping(prefix = "slack")
public interface SlackConfig {
    /** {@code SLACK_BOT_TOKEN}: bot user OAuth token, {@code xoxb-…}. */
    Optional<String> botToken();

    /** {@code SLACK_SIGNING_SECRET}: proves that a request over HTTP comes from Slack. */
    Optional<String> signingSecret();

    /** {@code SLACK_APP_TOKEN}: app-level token for Socket Mode, {@code xapp-…}; absent: HTTP only. */
    Optional<String> appToken();

    /** {@code SLACK_API_URL}: where Web API methods live, ending in a slash. */
    @WithDefault("https://slack.com/api/")
    URI apiUrl();

    /** After so long Slack is told that the answer takes longer; it waits three seconds, the way to it and back included. */
    @WithDefault("PT2S")
    Duration ackWithin();

    /** {@code SLACK_MESSAGE_INTERVAL}: at least this long between two messages in a channel; the other limits follow it. */
    @WithDefault("PT1S")
    Duration messageInterval();
}
