package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketFilter;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketRegister;

/** All tickets at once, as a table. */
@Path("/api/v1/tickets.csv")
@ApplicationScoped
public class TicketExportResource {
    private static final int BATCH = 500;

    private final TicketRegister tickets;

    @Inject
    public TicketExportResource(TicketRegister tickets) {
        this.tickets = tickets;
    }

    /** Tickets that pass the filter, highest number first; {@code limit} and {@code cursor} do not count. */
    @GET
    @Produces({TicketTable.MEDIA_TYPE, Problem.MEDIA_TYPE})
    public Response export(@BeanParam TicketQuery query) {
        Optional<String> problem = query.problem();
        return problem.isPresent()
                ? Problem.response(Status.BAD_REQUEST, problem.get())
                : Response.ok((StreamingOutput) out -> write(query.filter(), out), TicketTable.CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tickets.csv\"")
                        .build();
    }

    /** Never more than a batch in memory, and no transaction open while the other side reads. */
    private void write(TicketFilter filter, OutputStream out) throws IOException {
        try (var table = TicketTable.to(out)) {
            TicketNumber before = null;
            List<Ticket> batch;
            do {
                batch = tickets.page(filter, before, BATCH);
                for (Ticket ticket : batch) {
                    TicketTable.write(table, TicketBody.of(ticket));
                }
                before = batch.isEmpty() ? null : batch.getLast().number();
            } while (batch.size() == BATCH);
        }
    }
}
