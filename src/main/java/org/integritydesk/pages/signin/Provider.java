package org.integritydesk.pages.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Workspace;
import org.jboss.logging.Logger;

/** The OpenID Connect provider that says who somebody is: Slack, or another one that knows people's ids in Slack. */
@ApplicationScoped
public class Provider {
    private static final Logger LOG = Logger.getLogger(Provider.class);
    private static final String SLACK_PERSON = "https://slack.com/user_id";
    private static final String SLACK_TEAM = "https://slack.com/team_id";
    private static final int PATIENCE_MS = 5_000;

    private final Optional<String> issuer;
    private final ClientID client;
    private final Secret secret;
    private final String personClaim;
    private final URI back;
    private final Workspace workspace;

    Provider(
            @ConfigProperty(name = "integrity.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "integrity.oidc.client-id") Optional<String> clientId,
            @ConfigProperty(name = "integrity.oidc.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "integrity.oidc.person-claim", defaultValue = SLACK_PERSON) String personClaim,
            @ConfigProperty(name = "integrity.url", defaultValue = "http://localhost:8080") URI url,
            Workspace workspace) {
        boolean whole = clientId.isPresent() && clientSecret.isPresent();
        this.issuer = issuer.filter(set -> whole && !set.isBlank());
        this.client = new ClientID(clientId.orElse("none"));
        this.secret = new Secret(clientSecret.orElse(""));
        this.personClaim = personClaim;
        this.back = URI.create(url.toString().replaceFirst("/+$", "") + "/insights/signed-in");
        this.workspace = workspace;
    }

    /** Who somebody is. */
    public sealed interface Identified {
        /** The provider said so. */
        record As(PersonId person) implements Identified {}

        /** It did not. */
        record Not(String sentence) implements Identified {}
    }

    /** Whether people can sign in. */
    public boolean isConfigured() {
        return issuer.isPresent();
    }

    /** Where browsers come back to, as the provider has to know it. */
    public URI back() {
        return back;
    }

    /** Whether browsers come over HTTPS. */
    public boolean isSecure() {
        return "https".equals(back.getScheme());
    }

    /** Where somebody signs in; empty: the provider does not answer now. */
    public Optional<URI> door(Attempt attempt) {
        try {
            return Optional.of(new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), client, back)
                    .endpointURI(metadata().getAuthorizationEndpointURI())
                    .state(new State(attempt.state()))
                    .nonce(new Nonce(attempt.nonce()))
                    .build()
                    .toURI());
        } catch (GeneralException | IOException e) {
            LOG.warn("The OpenID Connect provider does not tell its addresses (INTEGRITY_OIDC_ISSUER)", e);
            return Optional.empty();
        }
    }

    /** Asks the provider who it was that came back. */
    public Identified whoCame(Attempt attempt, String state, String code) {
        if (!attempt.began(state)) {
            return new Identified.Not(
                    "This sign-in was begun in another window, or too long ago. Please sign in again.");
        }
        try {
            OIDCProviderMetadata metadata = metadata();
            TokenRequest request = new TokenRequest.Builder(
                            metadata.getTokenEndpointURI(),
                            authentication(metadata),
                            new AuthorizationCodeGrant(new AuthorizationCode(code), back))
                    .build();
            HTTPRequest http = request.toHTTPRequest();
            http.setConnectTimeout(PATIENCE_MS);
            http.setReadTimeout(PATIENCE_MS);
            OIDCTokenResponse tokens = OIDCTokenResponse.parse(http.send());
            IDTokenClaimsSet claims = new IDTokenValidator(
                            metadata.getIssuer(),
                            client,
                            JWSAlgorithm.RS256,
                            metadata.getJWKSetURI().toURL())
                    .validate(tokens.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()));
            return person(claims);
        } catch (GeneralException | IOException | BadJOSEException | JOSEException e) {
            LOG.warn("Somebody could not sign in", e);
            return new Identified.Not(
                    "The sign-in did not work. Please try again; if it goes on, tell whoever runs the desk.");
        }
    }

    private Identified person(IDTokenClaimsSet claims) {
        String person = claims.getStringClaim(personClaim);
        if (person == null || person.isBlank()) {
            LOG.warnf("The ID token has no claim %s (INTEGRITY_OIDC_PERSON_CLAIM)", personClaim);
            return new Identified.Not(
                    "The sign-in does not say who you are in Slack. Please tell whoever runs the desk.");
        }
        String team = claims.getStringClaim(SLACK_TEAM);
        boolean ofSlack = personClaim.equals(SLACK_PERSON);
        return ofSlack && (team == null || !workspace.isOurs(team))
                ? new Identified.Not(
                        "You signed in to another Slack workspace. Please sign in to the one where the desk works.")
                : new Identified.As(new PersonId(person));
    }

    private OIDCProviderMetadata metadata() throws GeneralException, IOException {
        return OIDCProviderMetadata.resolve(new Issuer(issuer.orElseThrow()), PATIENCE_MS, PATIENCE_MS);
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        return methods != null && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                ? new ClientSecretPost(client, secret)
                : new ClientSecretBasic(client, secret);
    }
}
