package org.integritydesk.pages.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Roles;
import org.integritydesk.insights.Looking;
import org.integritydesk.pages.store.SessionRepository;
import org.integritydesk.platform.Sha256;

/**
 * Lets in who is signed in and may look now. A session is a random word in a cookie, of which the database has a digest: it cannot
 * be forged, holds on every instance, and ends when it is told to. Roles are looked up anew at every request.
 */
@ApplicationScoped
public class Entrance {
    /** How long one stays signed in: a workday. */
    public static final Duration STAY = Duration.ofHours(8);

    private final SessionRepository sessions;
    private final Provider provider;
    private final Roles roles;
    private final Clock clock;

    Entrance(SessionRepository sessions, Provider provider, Roles roles, Clock clock) {
        this.sessions = sessions;
        this.provider = provider;
        this.roles = roles;
        this.clock = clock;
    }

    /** Whether somebody is let in. */
    public sealed interface Admission {
        /** They are. */
        record In(Visitor visitor) implements Admission {}

        /** They have to sign in first. */
        record SignIn() implements Admission {}

        /** They are signed in, and may not look. */
        record NotForThem() implements Admission {}

        /** Nobody can sign in: no provider is configured. */
        record NotSetUp() implements Admission {}
    }

    /** @param token of the cookie; empty: there is none */
    @Transactional
    public Admission admit(String token) {
        if (!provider.isConfigured()) {
            return new Admission.NotSetUp();
        }
        Optional<PersonId> person =
                token.isEmpty() ? Optional.empty() : sessions.person(Sha256.bytes(token), clock.instant());
        if (person.isEmpty()) {
            return new Admission.SignIn();
        }
        Actor actor = roles.of(person.get());
        return Looking.isFor(actor) ? new Admission.In(new Visitor(actor, proof(token))) : new Admission.NotForThem();
    }

    /** Begins a session; the token for the cookie. */
    @Transactional
    public String begin(PersonId person) {
        String token = Secrets.random();
        sessions.add(
                Sha256.bytes(token), person, clock.instant(), clock.instant().plus(STAY));
        return token;
    }

    /** Ends a session. */
    @Transactional
    public void end(String token) {
        sessions.remove(Sha256.bytes(token));
    }

    /** Follows from the token, which cannot be found from it. */
    private static String proof(String token) {
        return Secrets.text(Sha256.bytes("form " + token));
    }
}
