package org.integritydesk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is not the JSON expected becomes a problem that says where. Stands before the one RESTEasy brings. */
@Provider
public class BrokenJsonMapper implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException broken) {
        var at = broken.getLocation();
        return Problem.response(
                Response.Status.BAD_REQUEST,
                "The body is not the JSON expected here"
                        + (at == null ? "." : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")."));
    }
}
