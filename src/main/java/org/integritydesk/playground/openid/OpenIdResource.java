package org.integritydesk.playground.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.arc.profile.IfBuildProfile;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Person;
import org.jspecify.annotations.Nullable;

/** The endpoints of OpenID Connect as Slack has them. Signs in the person chosen on the page, without asking. */
@Path("/playground/openid")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class OpenIdResource {
    /** As long as those of Slack. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    private final Clock clock;
    private final RSAKey key;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();

    private record Login(Person person, String client, String nonce) {}

    @Inject
    public OpenIdResource(Clock clock) throws JOSEException {
        this.clock = clock;
        this.key = new RSAKeyGenerator(2048).keyID("playground").generate();
    }

    /** Where everything is. */
    @GET
    @Path(".well-known/openid-configuration")
    public Map<String, Object> configuration(@Context UriInfo address) {
        String issuer = issuer(address);
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "jwks_uri",
                issuer + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_post"));
    }

    /** Sends the browser back with a code for whoever sits at the page. */
    @GET
    @Path("authorize")
    public Response authorize(
            @QueryParam("client_id") @DefaultValue("") String client,
            @QueryParam("redirect_uri") @DefaultValue("") String back,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("nonce") @DefaultValue("") String nonce,
            @CookieParam("playground-as") @DefaultValue("") String seat) {
        Person person = Cast.person(seat).orElse(Cast.people().getFirst());
        String code = UUID.randomUUID().toString();
        logins.put(code, new Login(person, client, nonce));
        return Response.seeOther(UriBuilder.fromUri(URI.create(back))
                        .queryParam("code", code)
                        .queryParam("state", state)
                        .build())
                .build();
    }

    /** Tells who it was; once. */
    @POST
    @Path("token")
    public Response token(@FormParam("code") @DefaultValue("") String code, @Context UriInfo address)
            throws JOSEException {
        @Nullable Login login = logins.remove(code);
        return login == null
                ? Response.status(Response.Status.BAD_REQUEST)
                        .entity(Map.of("error", "invalid_grant"))
                        .build()
                : Response.ok(Map.of(
                                "access_token",
                                "xoxp-playground",
                                "token_type",
                                "Bearer",
                                "id_token",
                                idToken(issuer(address), login)))
                        .build();
    }

    /** What tokens are signed with. */
    @GET
    @Path("keys")
    public Map<String, Object> keys() {
        return new JWKSet(key).toPublicJWKSet().toJSONObject();
    }

    private String idToken(String issuer, Login login) throws JOSEException {
        Instant now = clock.instant();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(login.person().id())
                        .audience(login.client())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(TOKEN_LIFE)))
                        .claim("nonce", login.nonce())
                        .claim("https://slack.com/user_id", login.person().id())
                        .claim("https://slack.com/team_id", login.person().team())
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String issuer(UriInfo address) {
        return address.getBaseUriBuilder().path("playground/openid").build().toString();
    }
}
