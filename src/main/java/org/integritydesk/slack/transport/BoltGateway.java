package org.integritydesk.slack.transport;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.util.SlackRequestParser;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.platform.failure.Incident;
import org.jboss.logging.Logger;

/** Hands a verified request to Bolt, and turns whatever happens there into an HTTP answer. */
@ApplicationScoped
class BoltGateway {
    private static final Logger LOG = Logger.getLogger(BoltGateway.class);

    private final App app;
    private final SlackRequestParser parser;
    private final MeterRegistry metrics;

    BoltGateway(App app, MeterRegistry metrics) {
        this.app = app;
        this.metrics = metrics;
        this.parser = new SlackRequestParser(app.config());
    }

    Response handle(String body, Map<String, List<String>> headers) {
        if (isRateLimitNotice(body)) {
            // Bolt does not know this outer type; Slack only wants to hear that it arrived.
            LOG.warn("Slack is rate-limiting events for this app");
            metrics.counter("slack.events.rate_limited").increment();
            return Response.ok().build();
        }
        Optional<Request<?>> request = parse(body, headers);
        if (request.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        try {
            return answer(app.run(request.get()));
        } catch (JsonSyntaxException e) {
            LOG.warnf("A signed request holds something of another form: %s", e.toString());
            return Response.status(Response.Status.BAD_REQUEST).build();
        } catch (Exception e) {
            // Bolt declares Exception. Not acknowledged, so Slack delivers an event again; people were told by the
            // handler.
            Incident.log("Handling a " + request.get().getRequestType() + " request failed", e);
            return Response.serverError().build();
        }
    }

    /** Looks at the outer type only: people may write the same words in a message. */
    private static boolean isRateLimitNotice(String body) {
        if (!body.contains("\"app_rate_limited\"")) {
            return false;
        }
        try {
            return JsonParser.parseString(body)
                    .getAsJsonObject()
                    .get("type")
                    .getAsString()
                    .equals("app_rate_limited");
        } catch (RuntimeException e) {
            // Not JSON, or of another form: whatever it is, it is no such notice.
            return false;
        }
    }

    private Optional<Request<?>> parse(String body, Map<String, List<String>> headers) {
        SlackRequestParser.HttpRequest http = SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(headers))
                .build();
        try {
            Request<?> request = parser.parse(http);
            return request != null && isComplete(request) ? Optional.of(request) : Optional.empty();
        } catch (RuntimeException e) {
            // Signed by Slack but not of a form the SDK knows: it throws anything from NullPointerException on.
            LOG.warnf("A signed request could not be parsed: %s", e.toString());
            return Optional.empty();
        }
    }

    /** Bolt reads every action without asking whether it is one. */
    private static boolean isComplete(Request<?> request) {
        return !(request instanceof BlockActionRequest click)
                || (click.getPayload().getActions() != null
                        && click.getPayload().getActions().stream().allMatch(Objects::nonNull));
    }

    private static Response answer(com.slack.api.bolt.response.Response bolt) {
        Response.ResponseBuilder answer = Response.status(bolt.getStatusCode());
        bolt.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        if (bolt.getBody() != null && !bolt.getBody().isEmpty()) {
            answer.entity(bolt.getBody())
                    .type(bolt.getContentType() == null ? MediaType.TEXT_PLAIN : bolt.getContentType());
        }
        return answer.build();
    }
}
