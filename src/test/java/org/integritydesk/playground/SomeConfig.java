package org.integritydesk.playground;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.playground.workspace.PlaygroundConfig;

/** Settings of the tests: everything is subscribed to, and nothing takes long. */
public record SomeConfig(URI eventsUrl, Duration ackTimeout) implements PlaygroundConfig {
    @Override
    public String botToken() {
        return "xoxb-test";
    }

    @Override
    public String signingSecret() {
        return "test-secret";
    }

    @Override
    public Optional<String> appToken() {
        return Optional.empty();
    }

    @Override
    public Optional<URI> publicUrl() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> dataDir() {
        return Optional.empty();
    }

    @Override
    public boolean history() {
        return false;
    }

    @Override
    public List<Duration> retryDelays() {
        return List.of(Duration.ZERO, Duration.ofMillis(20), Duration.ofMillis(40));
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("app_mention", "message.im", "app_home_opened", "reaction_added");
    }

    @Override
    public String command() {
        return "/integrity";
    }

    @Override
    public List<String> commandHints() {
        return List.of();
    }

    @Override
    public Map<String, String> messageShortcuts() {
        return Map.of();
    }
}
