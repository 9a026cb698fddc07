package org.integritydesk.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param detail for the person who reads it
 * @param members more about it, for programs
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> members) {
    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The request is fine, but what it carries is not. */
    static final Response.StatusType UNPROCESSABLE = new OtherStatus(422, "Unprocessable Content");

    /** A response that tells the problem. */
    static Response response(Response.StatusType status, String detail) {
        return response(status, detail, Map.of());
    }

    /** A response that tells the problem, with more for programs. */
    static Response response(Response.StatusType status, String detail, Map<String, Object> members) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, members))
                .build();
    }

    /** A status that JAX-RS has no constant for. */
    private record OtherStatus(int getStatusCode, String getReasonPhrase) implements Response.StatusType {
        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.familyOf(getStatusCode);
        }
    }
}
