package org.integritydesk.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.http.listener.HttpResponseListener;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** The Web API clients, for the whole process. */
final class ClientProducer {
    /** Name of the client that sends every request once; the other sends it again by itself if a connection breaks. */
    static final String ONCE = "once";

    /** Name of the client for the bytes of files. */
    static final String FILES = "files";

    private static final Duration FILE_TIMEOUT = Duration.ofSeconds(30);

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
        var http = new SlackHttpClient(withoutRepeats(settings).build());
        return Slack.getInstance(settings, http).methods(config.botToken().orElse(""));
    }

    /** For the bytes of files. A redirect could lead anywhere, and the token would go there. */
    @Produces
    @Singleton
    @Identifier(FILES) OkHttpClient files(org.integritydesk.slack.SlackConfig config) {
        return withoutRepeats(settings(config))
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(FILE_TIMEOUT)
                .build();
    }

    private static OkHttpClient.Builder withoutRepeats(SlackConfig settings) {
        return SlackHttpClient.buildOkHttpClient(settings).newBuilder().retryOnConnectionFailure(false);
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
