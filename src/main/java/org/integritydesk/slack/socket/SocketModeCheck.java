package org.integritydesk.slack.socket;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.SlackCredentials;

/**
 * Ready once Slack can reach this instance over a socket. Where Slack also calls over HTTP, sockets do not decide: a load balancer
 * would keep away requests that can be served.
 */
@Readiness
final class SocketModeCheck implements HealthCheck {
    private final SocketMode mode;
    private final boolean servesHttp;

    SocketModeCheck(SocketMode mode, SlackConfig config) {
        this.mode = mode;
        this.servesHttp = SlackCredentials.given(config.signingSecret()).isPresent();
    }

    @Override
    public HealthCheckResponse call() {
        return report(mode.sockets(), servesHttp);
    }

    static HealthCheckResponse report(Optional<Sockets> mode, boolean servesHttp) {
        var response = HealthCheckResponse.named("slack-sockets");
        return mode.map(sockets -> {
                    sockets.alarm().ifPresent(why -> response.withData("stopped", why));
                    return response.withData("open", sockets.open())
                            .withData("wanted", sockets.wanted())
                            .status(servesHttp || sockets.open() > 0)
                            .build();
                })
                .orElseGet(() -> response.up().withData("wanted", 0).build());
    }
}
