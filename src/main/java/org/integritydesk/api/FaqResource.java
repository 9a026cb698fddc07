package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.FieldProblem;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.ParsedEntry;
import org.jspecify.annotations.Nullable;

/**
 * One entry over REST. The token is an operator's: what it writes counts as made by {@code api} and is published without a
 * second person. A proposal that people work on beside a published version stays as it is.
 */
@Path("/api/v1/faq")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class FaqResource {
    private static final PersonId API = new PersonId("api");
    private static final String CREATE = "*";

    private final KnowledgeBase knowledge;

    @Inject
    public FaqResource(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** What askers get: the version that answers, or the latest of an entry that does not. Its ETag is its version. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        Optional<Entry> entry = knowledge.find(new EntryId(id));
        if (entry.isEmpty()) {
            return unknown(id);
        }
        var unchanged = request.evaluatePreconditions(tag(entry.get()));
        return unchanged == null
                ? shown(Response.ok(), entry.get())
                : unchanged.tag(tag(entry.get())).build();
    }

    /** Every version, newest first. */
    @GET
    @Path("/{id}/versions")
    public Response versions(@PathParam("id") String id) {
        List<Entry> versions = knowledge.history(new EntryId(id));
        return versions.isEmpty()
                ? unknown(id)
                : Response.ok(new EntryPage(versions.stream().map(EntryBody::of).toList(), null))
                        .build();
    }

    /** One version, as it was made. */
    @GET
    @Path("/{id}/versions/{version}")
    public Response version(@PathParam("id") String id, @PathParam("version") int version) {
        return knowledge
                .versionOf(new EntryId(id), version)
                .map(entry -> shown(Response.ok(), entry))
                .orElseGet(
                        () -> Problem.response(Status.NOT_FOUND, "There is no version " + version + " of " + id + "."));
    }

    /**
     * Creates an entry ({@code If-None-Match: *}) or writes its next version ({@code If-Match}).
     *
     * @param reason why, for the history
     */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @QueryParam("reason") @Nullable String reason,
            @Nullable Map<String, Object> body) {
        boolean create = CREATE.equals(ifNoneMatch);
        if (!create && ifMatch == null) {
            return Problem.response(
                    Status.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag you got, or If-None-Match: * to create the entry.");
        }
        if (body == null) {
            return Problem.response(Status.BAD_REQUEST, "Send the entry as JSON.");
        }
        return switch (EntryBody.read(new EntryId(id), body)) {
            case ParsedEntry.Invalid(var problems) ->
                Problem.response(Problem.UNPROCESSABLE, EntryBody.sentence(problems), EntryBody.errors(problems));
            case ParsedEntry.Valid entry -> {
                Integer expected = create ? null : version(ifMatch);
                Edit edit = knowledge.put(entry, expected, API, reason);
                yield edit instanceof Edit.Done(var done)
                        ? shown(Response.status(create ? Status.CREATED : Status.OK), done)
                        : refused(edit);
            }
        };
    }

    /**
     * Retires an entry; its versions stay.
     *
     * @param reason why; needed
     */
    @DELETE
    @Path("/{id}")
    public Response retire(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("reason") @Nullable String reason) {
        if (ifMatch == null) {
            return Problem.response(Status.PRECONDITION_REQUIRED, "Send If-Match with the ETag you got.");
        }
        if (reason == null || reason.isBlank()) {
            return Problem.response(
                    Problem.UNPROCESSABLE,
                    "Say why: ?reason=…",
                    Map.of("errors", List.of(EntryBody.error("reason", "is missing"))));
        }
        Optional<Entry> entry = knowledge.find(new EntryId(id));
        if (entry.isEmpty()) {
            return unknown(id);
        }
        var retired = new ParsedEntry.Valid(entry.get().id(), entry.get().content(), EntryStatus.RETIRED);
        Edit edit = knowledge.put(retired, version(ifMatch), API, reason);
        return edit instanceof Edit.Done ? Response.noContent().build() : refused(edit);
    }

    private static Response refused(Edit edit) {
        return switch (edit) {
            case Edit.Conflict(var current) ->
                Problem.response(
                        Status.PRECONDITION_FAILED,
                        "The entry is at version " + current.version() + "; get it again.",
                        Map.of("version", current.version()));
            case Edit.Refused(var problems) ->
                Problem.response(
                        Problem.UNPROCESSABLE,
                        problems.getFirst().sentence() + ".",
                        Map.of(
                                "errors",
                                problems.stream().map(FaqResource::error).toList()));
            case Edit.Unknown(var id) -> unknown(id.value());
            default -> throw new IllegalStateException("An operator's change ended as " + edit);
        };
    }

    private static Map<String, String> error(FieldProblem problem) {
        return EntryBody.error(problem.field(), problem.sentence());
    }

    private static Response shown(Response.ResponseBuilder response, Entry entry) {
        return response.entity(EntryBody.of(entry)).tag(tag(entry)).build();
    }

    private static Response unknown(String id) {
        return Problem.response(Status.NOT_FOUND, "There is no entry " + id + ".");
    }

    private static EntityTag tag(Entry entry) {
        return new EntityTag(Integer.toString(entry.version()));
    }

    /** The version of an ETag; one that nothing has, for a tag that is not ours. */
    private static int version(@Nullable String tag) {
        return tag != null && tag.matches("\"\\d{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : -1;
    }
}
