package org.integritydesk.api;

import jakarta.ws.rs.core.Response;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param detail for the person who reads it
 */
public record Problem(String type, String title, int status, String detail) {
    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A response that tells the problem. */
    static Response response(Response.StatusType status, String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail))
                .build();
    }
}
