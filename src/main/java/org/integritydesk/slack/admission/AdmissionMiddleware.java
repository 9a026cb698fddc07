package org.integritydesk.slack.admission;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.people.Identity;
import org.integritydesk.slack.people.Installation;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.people.Standing;
import org.integritydesk.slack.people.Standings;

/**
 * Stands before every handler, on both transports, in the place of Bolt's own authorization: that one asks Slack again and again
 * while a person waits, and fails when Slack does.
 */
@ApplicationScoped
public class AdmissionMiddleware implements Middleware {
    /** Slack itself asks; no person and no workspace. */
    private static final Set<RequestType> OF_SLACK = Set.of(RequestType.SSLCheck, RequestType.UrlVerification);

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Identity identity;
    private final Standings standings;
    private final RoleDirectory roles;
    private final Throttle throttle;
    private final Refusals refusals;
    private final MeterRegistry metrics;
    private final String token;
    private final boolean guests;

    AdmissionMiddleware(
            Identity identity,
            Standings standings,
            RoleDirectory roles,
            Throttle throttle,
            Refusals refusals,
            MeterRegistry metrics,
            SlackConfig slack,
            DeskConfig desk) {
        this.identity = identity;
        this.standings = standings;
        this.roles = roles;
        this.throttle = throttle;
        this.refusals = refusals;
        this.metrics = metrics;
        this.token = slack.botToken().orElse("");
        this.guests = desk.guests() == DeskConfig.Guests.ANSWER;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (OF_SLACK.contains(request.getRequestType())) {
            return chain.next(request);
        }
        Request<?> typed = request;
        Optional<Incoming> read = IncomingReader.read(typed);
        if (read.isEmpty()) {
            count("malformed");
            return Response.error(BAD_REQUEST);
        }
        Incoming incoming = read.get();
        Optional<Installation> installation = identity.installation();
        if (installation.isEmpty()) {
            return signedOut(typed, incoming);
        }
        Installation ours = installation.get();
        return switch (AdmissionPolicy.decide(ours, incoming, standing(ours, incoming), named(incoming), guests)) {
            case Admission.Welcome welcome -> {
                signIn(typed.getContext(), ours);
                yield withinLimits(typed, incoming, chain);
            }
            case Admission.Refused refused -> {
                count(refused.reason().name());
                yield refusals.tell(typed, incoming, refused.sentence());
            }
            case Admission.Ignored ignored -> typed.getContext().ack();
            case Admission.Foreign foreign -> {
                count("wrong_workspace");
                // Bringing it again would not help.
                yield Response.builder()
                        .statusCode(FORBIDDEN)
                        .headers(Map.of("X-Slack-No-Retry", List.of("1")))
                        .build();
            }
        };
    }

    private Standing standing(Installation ours, Incoming incoming) {
        return incoming.person() == null || incoming.byApp() || !ours.isMeantBy(incoming.origin())
                ? Standing.UNKNOWN
                : standings.of(ours, incoming.person(), incoming.home());
    }

    private boolean named(Incoming incoming) {
        return incoming.person() != null && roles.isNamed(incoming.person());
    }

    private void signIn(Context context, Installation ours) {
        context.setBotToken(token);
        context.setBotUserId(ours.bot());
        context.setTeamId(ours.team());
        context.setEnterpriseId(ours.enterprise());
    }

    private Response withinLimits(Request<?> request, Incoming incoming, MiddlewareChain chain) throws Exception {
        String person = incoming.person();
        if (person == null) {
            return pass(request, incoming, chain);
        }
        Optional<Admission.Refused> refused = throttle.take(person, incoming.isCharged());
        if (refused.isPresent()) {
            count(refused.get().reason().name());
            // Slack brings it again; the person need not.
            return incoming.kind().isEvent() && !incoming.isCharged()
                    ? Response.error(TOO_MANY_REQUESTS)
                    : refusals.tell(request, incoming, refused.get().sentence());
        }
        throttle.awaitTurn(person);
        try {
            return pass(request, incoming, chain);
        } finally {
            throttle.done(person);
        }
    }

    private Response pass(Request<?> request, Incoming incoming, MiddlewareChain chain) throws Exception {
        metrics.counter("slack.requests.taken", "kind", incoming.kind().name().toLowerCase(Locale.ROOT))
                .increment();
        return chain.next(request);
    }

    /** Nobody can tell whose request it is. Events come again by themselves. */
    private Response signedOut(Request<?> request, Incoming incoming) {
        count("signed_out");
        return incoming.kind().isEvent()
                ? Response.error(UNAVAILABLE)
                : refusals.tell(
                        request,
                        incoming,
                        "I cannot reach Slack at this moment. Please try again in a minute; nothing was saved of this one.");
    }

    private void count(String reason) {
        metrics.counter("slack.requests.refused", "reason", reason.toLowerCase(Locale.ROOT))
                .increment();
    }
}
