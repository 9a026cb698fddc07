package org.integritydesk.slack.transport;

import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.admission.AdmissionMiddleware;
import org.integritydesk.slack.routing.RoutingTable;

/** Bolt, with the routing table in it. */
final class BoltProducer {
    @Produces
    @Singleton
    App app(Slack slack, SlackConfig config, RoutingTable table, AdmissionMiddleware admission) {
        AppConfig bolt = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(config.botToken().orElse(""))
                .signingSecret(config.signingSecret().orElse(""))
                .allEventsApiAutoAckEnabled(true)
                .build();
        var app = new App(bolt, middleware(config, admission));
        table.register(app);
        return app;
    }

    /** Bolt's own, but for its authorization and what it does to find our own events, which ask Slack while a person waits. */
    private static List<Middleware> middleware(SlackConfig config, AdmissionMiddleware admission) {
        List<Middleware> middleware = new ArrayList<>();
        middleware.add(new SSLCheck(null));
        // Given no secret, Bolt would check with a constant everybody knows. Without one HTTP is closed, and sockets
        // need none.
        config.signingSecret()
                .filter(secret -> !secret.isBlank())
                .map(secret ->
                        new RequestVerification(new SlackSignature.Verifier(new SlackSignature.Generator(secret))))
                .ifPresent(middleware::add);
        middleware.add(admission);
        return middleware;
    }
}
