package org.integritydesk.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.http.listener.HttpResponseListener;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The Web API clients, for the whole process. */
final class ClientProducer {
    /** Name of the client that sends every request once; the other sends it again by itself if a connection breaks. */
    static final String ONCE = "once";

    /** The SDK has no limit of its own. */
    private static final int CALL_TIMEOUT_MILLIS = 10_000;

    private final SlackClock clock;

    ClientProducer(SlackClock clock) {
        this.clock = clock;
    }

    @Produces
    @Singleton
    Slack slack(org.integritydesk.slack.SlackConfig config) {
        return Slack.getInstance(settings(config));
    }

    @Produces
    @Singleton
    MethodsClient client(Slack slack, org.integritydesk.slack.SlackConfig config) {
        return slack.methods(config.botToken().orElse(""));
    }

    /** For posting: OkHttp would repeat a post whose answer got lost, and people would read it twice. */
    @Produces
    @Singleton
    @Identifier(ONCE) MethodsClient once(org.integritydesk.slack.SlackConfig config) {
        SlackConfig settings = settings(config);
        var http = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(settings)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        return Slack.getInstance(settings, http).methods(config.botToken().orElse(""));
    }

    private SlackConfig settings(org.integritydesk.slack.SlackConfig config) {
        var settings = new SlackConfig();
        settings.setMethodsEndpointUrlPrefix(config.apiUrl().toString());
        settings.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
        // Statistics cost a hidden auth.test and threads; pacing is ours.
        settings.getMethodsConfig().setStatsEnabled(false);
        settings.getHttpClientResponseHandlers().add(new HttpResponseListener() {
            @Override
            public void accept(State state) {
                clock.heard(state.getResponse().header("Date"));
            }
        });
        return settings;
    }
}
