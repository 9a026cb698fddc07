package org.integritydesk.slack.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.integritydesk.slack.SlackConfig;

/** Settings without credentials. */
record SomeSlackConfig(URI apiUrl, Duration messageInterval) implements SlackConfig {
    @Override
    public Optional<String> botToken() {
        return Optional.empty();
    }

    @Override
    public Optional<String> signingSecret() {
        return Optional.empty();
    }

    @Override
    public Optional<String> appToken() {
        return Optional.empty();
    }

    @Override
    public Duration ackWithin() {
        return Duration.ofSeconds(2);
    }
}
