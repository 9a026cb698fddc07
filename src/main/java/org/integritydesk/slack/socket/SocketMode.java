package org.integritydesk.slack.socket;

import com.slack.api.Slack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.SlackCredentials;

/** Socket Mode: on if there is an app-level token, {@code SLACK_APP_TOKEN}. */
@ApplicationScoped
public class SocketMode {
    /** Silence is noticed after three of these. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final Optional<Sockets> sockets;

    SocketMode(
            Slack slack,
            SlackConfig config,
            @ConfigProperty(name = "integrity.sockets", defaultValue = "2") int wanted,
            SocketRequests requests,
            MeterRegistry metrics,
            Clock clock) {
        this.sockets = SlackCredentials.given(config.appToken()).map(token -> {
            var http = HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT).build();
            var connector = new Connector(slack.methods(token), config.apiUrl(), http, clock);
            return new Sockets(connector, new Inbox(requests, metrics), wanted, BEAT, metrics);
        });
    }

    /** Whether requests come this way. */
    public boolean isOn() {
        return sockets.isPresent();
    }

    /** Begins to connect, if it is on. To be called once, when the rest is warm. */
    public void start() {
        sockets.ifPresent(Sockets::start);
    }

    Optional<Sockets> sockets() {
        return sockets;
    }

    void stop(@Observes ShutdownEvent event) {
        sockets.ifPresent(Sockets::stop);
    }
}
