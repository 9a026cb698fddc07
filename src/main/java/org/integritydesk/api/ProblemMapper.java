package org.integritydesk.api;

import jakarta.ws.rs.NotFoundException;
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
            // What the framework says of a parameter that it cannot convert.
            case NotFoundException unreadable
            when unreadable.getCause() != null ->
                Problem.response(
                        Response.Status.BAD_REQUEST, "A parameter cannot be read: limit, for example, is a number.");
            case WebApplicationException known ->
                Problem.response(
                        known.getResponse().getStatusInfo(),
                        known.getResponse().getStatusInfo().getReasonPhrase() + ".");
            default -> {
                Incident incident = Incident.log("An HTTP request failed", exception);
                yield Problem.response(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "Something went wrong on our side. The log knows it as incident " + incident.id() + ".");
            }
        };
    }
}
