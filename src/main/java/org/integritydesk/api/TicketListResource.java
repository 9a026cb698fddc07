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
import java.util.List;
import java.util.Optional;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketRegister;

/** The list of tickets, newest first: JSON, or a table for whoever asks for one. */
@Path("/api/v1/tickets")
@ApplicationScoped
public class TicketListResource {
    private static final ListForms FORMS = ListForms.jsonOr(TicketTable.MEDIA_TYPE);

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
        return FORMS.wanted(request).equals(MediaType.APPLICATION_JSON_TYPE)
                ? Response.ok(new TicketPage(items, next), MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : ListForms.part(
                        Response.ok((StreamingOutput) out -> TicketTable.write(items, out), TicketTable.CSV),
                        next,
                        address);
    }
}
