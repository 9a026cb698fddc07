package org.integritydesk.slack.web;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether our clock agrees with Slack's. Nothing that a restart or another instance would mend, so readiness stays. */
@Wellness
final class SlackClockCheck implements HealthCheck {
    private final SlackClock clock;

    SlackClockCheck(SlackClock clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("slack-clock")
                .withData("seconds ahead", clock.ahead().toSeconds());
        clock.problem().ifPresent(problem -> response.withData("problem", problem));
        return response.status(clock.problem().isEmpty()).build();
    }
}
