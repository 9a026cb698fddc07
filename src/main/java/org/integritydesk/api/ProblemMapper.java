package org.integritydesk.api;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.integritydesk.platform.failure.Incident;

/** Whatever breaks behind an HTTP request becomes a problem with a kind sentence; never a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {
    @Override
    public Response toResponse(Exception exception) {
        return switch (exception) {
            case WebApplicationException known when known.getCause() instanceof JacksonException cause -> bad(cause);
            case WebApplicationException known ->
                Problem.response(
                        known.getResponse().getStatusInfo(),
                        known.getResponse().getStatusInfo().getReasonPhrase() + ".");
            case JacksonException cause -> bad(cause);
            default -> {
                Incident incident = Incident.log("An HTTP request failed", exception);
                yield Problem.response(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "Something went wrong on our side. The log knows it as incident " + incident.id() + ".");
            }
        };
    }

    private static Response bad(JacksonException cause) {
        var at = cause.getLocation();
        return Problem.response(
                Response.Status.BAD_REQUEST,
                "The body is not the JSON expected here"
                        + (at == null ? "." : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")."));
    }
}
