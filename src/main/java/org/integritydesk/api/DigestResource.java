package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.digest.KeptEdition;
import org.jspecify.annotations.Nullable;

/** The digests that were written, newest first. */
@Path("/api/v1/digests")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class DigestResource {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final DigestDesk digests;

    @Inject
    public DigestResource(DigestDesk digests) {
        this.digests = digests;
    }

    /**
     * Digests page by page. One written meanwhile is on none of the pages that follow.
     *
     * @param limit most digests wanted, 1 to {@value #MOST}
     * @param cursor where the page before ended
     */
    @GET
    public Response list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1 || wanted > MOST) {
            return Problem.response(Status.BAD_REQUEST, "limit is a number from 1 to " + MOST + ".");
        }
        Optional<Long> before = cursor == null ? Optional.of(Long.MAX_VALUE) : number(cursor);
        if (before.isEmpty()) {
            return Problem.response(Status.BAD_REQUEST, "cursor is the next of the page before.");
        }
        List<KeptEdition> found = digests.page(before.get(), wanted + 1);
        List<DigestBody> items =
                found.stream().limit(wanted).map(DigestBody::of).toList();
        return Response.ok(new DigestPage(
                        items,
                        found.size() > wanted ? Long.toString(items.getLast().id()) : null))
                .build();
    }

    /** One digest. */
    @GET
    @Path("{id}")
    public Response digest(@PathParam("id") String id) {
        return number(id)
                .flatMap(digests::edition)
                .map(kept -> Response.ok(DigestBody.of(kept)).build())
                .orElseGet(() -> Problem.response(Status.NOT_FOUND, "No digest has this number."));
    }

    private static Optional<Long> number(String text) {
        return ID.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
