package org.integritydesk.slack.transport;

import com.google.gson.JsonSyntaxException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.integritydesk.platform.failure.Incident;
import org.jboss.logging.Logger;

/** Lets Bolt handle one request; whatever breaks becomes a status. */
@ApplicationScoped
class Handling {
    private static final Logger LOG = Logger.getLogger(Handling.class);

    private final App app;

    Handling(App app) {
        this.app = app;
    }

    @ActivateRequestContext
    Response of(Request<?> request) {
        try {
            return app.run(request);
        } catch (JsonSyntaxException e) {
            LOG.warnf("A genuine request holds something of another form: %s", e.toString());
            return Response.error(400);
        } catch (Exception e) {
            // Bolt declares Exception. Not acknowledged, so Slack delivers an event again; people were told by the
            // handler.
            Incident.log("Handling a " + request.getRequestType() + " request failed", e);
            return Response.error(500);
        }
    }
}
