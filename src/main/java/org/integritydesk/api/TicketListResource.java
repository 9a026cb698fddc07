package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketRegister;
import org.jspecify.annotations.Nullable;

/** The list of tickets, newest first: JSON, or a table for whoever asks for one. */
@Path("/api/v1/tickets")
@ApplicationScoped
public class TicketListResource {
    private static final List<Variant> FORMS = List.of(
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null),
            new Variant(MediaType.valueOf(TicketTable.MEDIA_TYPE), (String) null, null));

    private final TicketRegister tickets;

    @Inject
    public TicketListResource(TicketRegister tickets) {
        this.tickets = tickets;
    }

    /**
     * Tickets by number, highest first, page by page. A ticket opened meanwhile is on none of the pages that follow. Where the
     * next page of a table is stands in the header {@code Link}.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TicketTable.MEDIA_TYPE, Problem.MEDIA_TYPE})
    public Response list(@BeanParam TicketQuery query, @Context Request request, @Context UriInfo address) {
        Optional<String> problem = query.problem();
        if (problem.isPresent()) {
            return Problem.response(Status.BAD_REQUEST, problem.get());
        }
        List<Ticket> found = tickets.page(query.filter(), query.before(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<TicketBody> items =
                found.stream().limit(query.limit()).map(TicketBody::of).toList();
        String next = more ? items.getLast().number() : null;
        @Nullable Variant form = request.selectVariant(FORMS);
        return form == null || form.getMediaType().equals(MediaType.APPLICATION_JSON_TYPE)
                ? Response.ok(new TicketPage(items, next), MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : table(items, next, address);
    }

    private static Response table(List<TicketBody> items, @Nullable String next, UriInfo address) {
        var response = Response.ok((StreamingOutput) out -> TicketTable.write(items, out), TicketTable.CSV);
        return next == null
                ? response.build()
                : response.link(
                                address.getRequestUriBuilder()
                                        .replaceQueryParam("cursor", next)
                                        .build(),
                                "next")
                        .build();
    }
}
