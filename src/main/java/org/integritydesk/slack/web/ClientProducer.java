package org.integritydesk.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The Web API client; one for the whole process. */
final class ClientProducer {
    /** The SDK has no limit of its own. */
    private static final int CALL_TIMEOUT_MILLIS = 10_000;

    @Produces
    @Singleton
    Slack slack(org.integritydesk.slack.SlackConfig config) {
        var sdk = new SlackConfig();
        sdk.setMethodsEndpointUrlPrefix(config.apiUrl().toString());
        sdk.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
        // Statistics cost a hidden auth.test and threads; pacing is ours.
        sdk.getMethodsConfig().setStatsEnabled(false);
        return Slack.getInstance(sdk);
    }

    @Produces
    @Singleton
    MethodsClient client(Slack slack, org.integritydesk.slack.SlackConfig config) {
        return slack.methods(config.botToken().orElse(""));
    }
}
