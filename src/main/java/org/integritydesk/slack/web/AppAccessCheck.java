package org.integritydesk.slack.web;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says what is wrong when Slack refuses the app. Ready all the same: questions are still answered, and nothing is lost. */
@Readiness
final class AppAccessCheck implements HealthCheck {
    private final AppAccess access;

    AppAccessCheck(AppAccess access) {
        this.access = access;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("slack").up();
        access.trouble()
                .ifPresent(trouble -> response.withData("refused", trouble.error())
                        .withData("since", trouble.since().toString())
                        .withData("remedy", trouble.remedy()));
        return response.build();
    }
}
