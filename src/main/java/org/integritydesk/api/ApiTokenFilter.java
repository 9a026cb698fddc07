package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets nobody into the REST interface without the token of {@code INTEGRITY_API_TOKEN}; without one, nobody at all. */
@Provider
@ApplicationScoped
public class ApiTokenFilter implements ContainerRequestFilter {
    private static final String PATH = "/api/";
    private static final String BEARER = "Bearer ";

    private final Optional<String> token;

    @Inject
    public ApiTokenFilter(@ConfigProperty(name = "integrity.api-token") Optional<String> token) {
        this.token = token.filter(set -> !set.isBlank());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(PATH)) {
            return;
        }
        if (token.isEmpty()) {
            request.abortWith(Problem.response(
                    Response.Status.FORBIDDEN, "The REST interface is off: INTEGRITY_API_TOKEN is not set."));
        } else if (!isRight(request.getHeaderString(HttpHeaders.AUTHORIZATION), token.get())) {
            request.abortWith(Problem.response(
                    Response.Status.UNAUTHORIZED, "Send the header Authorization: Bearer, with INTEGRITY_API_TOKEN."));
        }
    }

    private static boolean isRight(@Nullable String header, String token) {
        return header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(
                        header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }
}
