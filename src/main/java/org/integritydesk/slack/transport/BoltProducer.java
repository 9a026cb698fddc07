package org.integritydesk.slack.transport;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
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
                .allEventsApiAutoAckEnabled(true)
                .build();
        // Of Bolt's own: its check of signatures is weaker than ours, which stands before it; its authorization and its
        // way to
        // find our own events ask Slack while a person waits.
        var app = new App(bolt, new ArrayList<>(List.of(new SSLCheck(null), admission)));
        table.register(app);
        return app;
    }
}
