package org.integritydesk.slack.transport;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.SlackCredentials;

/**
 * The one address Slack calls over HTTP, for commands, interactivity and events. No byte is parsed before the signature is checked; without a
 * signing secret there is nothing here.
 */
@Path("/slack/events")
@ApplicationScoped
public class SlackEventsResource {
    /** Slack's payloads stay far below; anything larger is not from Slack. */
    static final int MOST_BYTES = 1024 * 1024;

    private final Optional<SignatureCheck> signature;
    private final BoltGateway bolt;
    private final MeterRegistry metrics;
    private final Clock clock;

    SlackEventsResource(SlackConfig config, BoltGateway bolt, MeterRegistry metrics, Clock clock) {
        this.signature = SlackCredentials.given(config.signingSecret()).map(SignatureCheck::new);
        this.bolt = bolt;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Takes one request from Slack. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response receive(InputStream stream, @Context HttpHeaders headers) throws IOException {
        if (signature.isEmpty()) {
            return refuse(Response.Status.NOT_FOUND, "no_signing_secret");
        }
        byte[] body = stream.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return refuse(Response.Status.REQUEST_ENTITY_TOO_LARGE, "oversized");
        }
        SignatureCheck.Verdict verdict = signature
                .get()
                .judge(
                        headers.getHeaderString("X-Slack-Request-Timestamp"),
                        headers.getHeaderString("X-Slack-Signature"),
                        body,
                        clock.instant());
        if (verdict != SignatureCheck.Verdict.GENUINE) {
            return refuse(Response.Status.UNAUTHORIZED, verdict.name().toLowerCase(Locale.ROOT));
        }
        return bolt.handle(new String(body, StandardCharsets.UTF_8), headers.getRequestHeaders(), Via.HTTP);
    }

    private Response refuse(Response.Status status, String reason) {
        metrics.counter("slack.requests.refused", "reason", reason).increment();
        return Response.status(status).build();
    }
}
