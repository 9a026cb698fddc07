package org.integritydesk.slack.web;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says what is wrong when Slack refuses the app. Ready all the same: questions are still answered, and nothing is lost. */
@Readiness
final class InstallationCheck implements HealthCheck {
    private final Installation installation;

    InstallationCheck(Installation installation) {
        this.installation = installation;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("slack").up();
        installation
                .trouble()
                .ifPresent(trouble -> response.withData("refused", trouble.error())
                        .withData("since", trouble.since().toString())
                        .withData("remedy", trouble.remedy()));
        return response.build();
    }
}
