package org.integritydesk.slack.transport;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.routing.RoutingTable;

/** Bolt, with the routing table in it. */
final class BoltProducer {
    @Produces
    @Singleton
    App app(Slack slack, SlackConfig config, RoutingTable table) {
        AppConfig bolt = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(config.botToken().orElse(""))
                .signingSecret(config.signingSecret().orElse(""))
                .allEventsApiAutoAckEnabled(true)
                .build();
        var app = new App(bolt);
        table.register(app);
        return app;
    }
}
