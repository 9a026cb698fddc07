package org.integritydesk.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks Slack where the app is installed. */
@ApplicationScoped
class InstallationReader {
    private static final Logger LOG = Logger.getLogger(InstallationReader.class);

    private final MethodsClient slack;

    InstallationReader(MethodsClient slack) {
        this.slack = slack;
    }

    /** What {@code auth.test} says; empty: nothing, or an error, which is logged. */
    Optional<Installation> read() {
        try {
            var response = slack.authTest(request -> request);
            if (response.isOk()) {
                return Optional.of(new Installation(
                        Objects.requireNonNullElse(response.getTeamId(), ""),
                        response.getEnterpriseId(),
                        Objects.requireNonNullElse(response.getTeam(), "this company"),
                        response.getUserId()));
            }
            LOG.warnf("auth.test: Slack says %s", response.getError());
        } catch (IOException | SlackApiException | RuntimeException e) {
            LOG.warnf(e, "Slack does not tell where the app is installed (auth.test)");
        }
        return Optional.empty();
    }
}
