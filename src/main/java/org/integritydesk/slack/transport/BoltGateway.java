package org.integritydesk.slack.transport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.util.SlackRequestParser;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands what Slack delivers to Bolt, whichever way it came in, and turns whatever happens there into an HTTP answer. */
@ApplicationScoped
public class BoltGateway {
    private static final Logger LOG = Logger.getLogger(BoltGateway.class);

    private static final JsonPayloadExtractor PAYLOADS = new JsonPayloadExtractor();

    private final SlackRequestParser parser;
    private final AckInTime acks;
    private final MeterRegistry metrics;

    BoltGateway(App app, AckInTime acks, MeterRegistry metrics) {
        this.parser = new SlackRequestParser(app.config());
        this.acks = acks;
        this.metrics = metrics;
    }

    /**
     * Takes a delivery that is known to be genuine.
     *
     * @param body as HTTP carries it: JSON of an event, or form fields of a command or an interaction
     * @return what to acknowledge it with; another status than 200: it was not taken
     */
    public Response handle(String body, Map<String, List<String>> headers, Via via) {
        metrics.counter("slack.deliveries", "via", via.name().toLowerCase(Locale.ROOT))
                .increment();
        if (isRateLimitNotice(body)) {
            // Bolt does not know this outer type; Slack only wants to hear that it arrived.
            LOG.warn("Slack is rate-limiting events for this app");
            metrics.counter("slack.events.rate_limited").increment();
            return Response.ok().build();
        }
        List<Request<?>> requests = parse(body, headers);
        if (requests.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        try {
            com.slack.api.bolt.response.Response answer = null;
            for (Request<?> request : requests) {
                answer = acks.answer(request);
                if (answer.getStatusCode() != 200) {
                    break;
                }
            }
            return http(Objects.requireNonNull(answer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
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

    /** The requests in it: one, or one for each action, as Bolt dispatches none of several. Empty: nothing the SDK knows. */
    private List<Request<?>> parse(String body, Map<String, List<String>> headers) {
        try {
            Request<?> request = parseOne(body, headers);
            if (request == null) {
                return List.of();
            }
            if (!(request instanceof BlockActionRequest click)) {
                return List.of(request);
            }
            List<Request<?>> requests = new ArrayList<>();
            for (String single : singleActions(click)) {
                requests.add(Objects.requireNonNull(parseOne(single, headers)));
            }
            return requests;
        } catch (RuntimeException e) {
            // Signed by Slack but not of a form the SDK knows: it throws anything from NullPointerException on.
            LOG.warnf("A genuine request could not be parsed: %s", e.toString());
            return List.of();
        }
    }

    /** The bodies with one action each; empty if there is none, or something else among them. */
    private static List<String> singleActions(BlockActionRequest click) {
        List<?> actions = click.getPayload().getActions();
        if (actions == null || actions.isEmpty() || actions.contains(null)) {
            return List.of();
        }
        String body = click.getRequestBodyAsString();
        if (actions.size() == 1) {
            return List.of(body);
        }
        JsonObject payload =
                JsonParser.parseString(PAYLOADS.extractIfExists(body)).getAsJsonObject();
        List<String> bodies = new ArrayList<>();
        for (JsonElement action : payload.getAsJsonArray("actions")) {
            var alone = new JsonArray();
            alone.add(action);
            payload.add("actions", alone);
            bodies.add("payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8));
        }
        return bodies;
    }

    private @Nullable Request<?> parseOne(String body, Map<String, List<String>> headers) {
        return parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(headers))
                .build());
    }

    private static Response http(com.slack.api.bolt.response.Response bolt) {
        Response.ResponseBuilder answer = Response.status(bolt.getStatusCode());
        bolt.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        if (bolt.getBody() != null && !bolt.getBody().isEmpty()) {
            answer.entity(bolt.getBody())
                    .type(bolt.getContentType() == null ? MediaType.TEXT_PLAIN : bolt.getContentType());
        }
        return answer.build();
    }
}
