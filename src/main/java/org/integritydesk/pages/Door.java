package org.integritydesk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.integritydesk.pages.signin.Attempt;
import org.integritydesk.pages.signin.Entrance;
import org.integritydesk.pages.signin.Entrance.Admission;
import org.integritydesk.pages.signin.Provider;
import org.integritydesk.pages.signin.Visitor;

/** Signing in and out. */
@Path("/insights")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@ApplicationScoped
public class Door {
    static final String SESSION = "integrity-session";
    private static final String ATTEMPT = "integrity-sign-in";
    private static final String PATH = "/insights";
    private static final Duration ON_THE_WAY = Duration.ofMinutes(10);

    private final Entrance entrance;
    private final Provider provider;

    @Inject
    public Door(Entrance entrance, Provider provider) {
        this.entrance = entrance;
        this.provider = provider;
    }

    /**
     * Leads to the provider.
     *
     * @param then an address of the page to come back to
     */
    @GET
    @Path("sign-in")
    @Kindly
    public Response signIn(@QueryParam("then") @DefaultValue("") String then) {
        if (!provider.isConfigured()) {
            return closed(new Admission.NotSetUp(), "");
        }
        Attempt attempt = Attempt.begin(then);
        return provider.door(attempt)
                .map(door -> Response.seeOther(door)
                        .cookie(cookie(ATTEMPT, attempt.cookie(), ON_THE_WAY))
                        .build())
                .orElseGet(() -> say(
                        Status.SERVICE_UNAVAILABLE,
                        "Signing in does not work right now. Please try again in a minute."));
    }

    /** Where the provider sends people back to. */
    @GET
    @Path("signed-in")
    @Kindly
    public Response signedIn(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code,
            @CookieParam(ATTEMPT) @DefaultValue("") String attempt) {
        if (!provider.isConfigured()) {
            return closed(new Admission.NotSetUp(), "");
        }
        if (code.isBlank()) {
            return say(Status.FORBIDDEN, "You did not sign in. Nothing was shown to anybody.");
        }
        return Attempt.of(attempt)
                .map(begun -> finish(begun, state, code))
                .orElseGet(() -> say(
                        Status.FORBIDDEN,
                        "This sign-in was begun in another window, or too long ago. Please sign in again."));
    }

    /**
     * Ends the session.
     *
     * @param proof that the form comes from this page
     */
    @POST
    @Path("sign-out")
    @Kindly
    public Response signOut(
            @CookieParam(SESSION) @DefaultValue("") String session,
            @FormParam("proof") @DefaultValue("") String proof,
            @Context HttpHeaders request) {
        return switch (entrance.admit(session)) {
            case Admission.In(var visitor) when !visitor.sent(proof) -> forged(request);
            case Admission.In _ -> {
                entrance.end(session);
                yield Response.seeOther(URI.create(PATH))
                        .cookie(cookie(SESSION, "", Duration.ZERO))
                        .build();
            }
            case Admission.SignIn _, Admission.NotForThem _, Admission.NotSetUp _ ->
                Response.seeOther(URI.create(PATH)).build();
        };
    }

    private Response finish(Attempt attempt, String state, String code) {
        return switch (provider.whoCame(attempt, state, code)) {
            case Provider.Identified.Not(String sentence) -> say(Status.FORBIDDEN, sentence);
            case Provider.Identified.As(var person) ->
                Response.seeOther(attempt.then())
                        .cookie(
                                cookie(SESSION, entrance.begin(person), Entrance.STAY),
                                cookie(ATTEMPT, "", Duration.ZERO))
                        .build();
        };
    }

    /**
     * Shows something to whoever is let in; everybody else reads why they are not. What breaks is the caller's.
     *
     * @param here the address to come back to after signing in; whatever is none leads to the first part
     */
    Response inside(String session, String here, Function<Visitor, Response> show) {
        Admission admission = entrance.admit(session);
        return admission instanceof Admission.In(Visitor visitor) ? show.apply(visitor) : closed(admission, here);
    }

    private Response closed(Admission admission, String then) {
        return switch (admission) {
            case Admission.SignIn _ ->
                page(Status.UNAUTHORIZED, "Please sign in to see what the desk has learned.", "Sign in", then, false);
            case Admission.NotForThem _ ->
                page(
                        Status.FORBIDDEN,
                        "This page is for AdEx staff and for admins of the desk. If you should see it, ask whoever runs the desk to add"
                                + " you.",
                        "Sign in as somebody else",
                        then,
                        false);
            case Admission.NotSetUp _ ->
                page(Status.SERVICE_UNAVAILABLE, "Nobody can sign in here yet.", "", then, true);
            case Admission.In _ -> throw new IllegalArgumentException("Whoever is let in sees the page");
        };
    }

    static Response forged(HttpHeaders request) {
        return Trouble.say(
                Status.FORBIDDEN,
                "This form is too old, or came from elsewhere. Nothing was done. Please try again.",
                request);
    }

    private static Response say(Status status, String sentence) {
        return Response.status(status)
                .entity(Templates.door(sentence, "Sign in", enter(""), false, "")
                        .render())
                .build();
    }

    private static String enter(String then) {
        return PATH + "/sign-in?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    private Response page(Status status, String sentence, String button, String then, boolean setUp) {
        return Response.status(status)
                .entity(Templates.door(
                                sentence,
                                button,
                                enter(then),
                                setUp,
                                provider.back().toString())
                        .render())
                .build();
    }

    private NewCookie cookie(String name, String value, Duration age) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(PATH)
                .httpOnly(true)
                .secure(provider.isSecure())
                // Not strict: the link on App Home must find people signed in. Nothing changes by following a link.
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) age.toSeconds())
                .build();
    }
}
