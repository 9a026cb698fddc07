package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.integritydesk.answering.Explaining;
import org.integritydesk.answering.QuestionId;

/** The record of questions over REST. */
@Path("/api/v1/questions")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class QuestionResource {
    private final Explaining explaining;

    @Inject
    public QuestionResource(Explaining explaining) {
        this.explaining = explaining;
    }

    /**
     * Why a question got its reply.
     *
     * @param id for example {@code Q-123} or {@code 123}
     */
    @GET
    @Path("{id}/why")
    public Response why(@PathParam("id") String id) {
        return QuestionId.parse(id)
                .flatMap(question -> explaining.why(question).map(why -> WhyResult.of(question, why)))
                .map(result -> Response.ok(result).build())
                .orElseGet(() -> Problem.response(
                        Response.Status.NOT_FOUND, "No question has this number. Numbers look like Q-123."));
    }
}
