package org.integritydesk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.TicketRecord;

/** Leads to where a ticket is talked about; to its record, if that is not known. */
@Path("/insights/tickets/{number}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@ApplicationScoped
@Kindly
public class TicketResource {
    private final Door door;
    private final TicketRecord records;

    @Inject
    public TicketResource(Door door, TicketRecord records) {
        this.door = door;
        this.records = records;
    }

    /** @param number such as {@code INT-1001} */
    static String address(String number) {
        return "/insights/tickets/" + number;
    }

    /** The thread, or the record. */
    @GET
    public Response ticket(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @PathParam("number") String text,
            @Context HttpHeaders request) {
        return door.inside(
                session,
                address(text),
                visitor ->
                        records.find(text).map(found -> show(text, found)).orElseGet(() -> Trouble.nothing(request)));
    }

    private static Response show(String number, TicketRecord.Found found) {
        return switch (found) {
            case TicketRecord.Found.Thread(URI thread) ->
                Response.seeOther(thread).build();
            case TicketRecord.Found.Facts(InsightTable facts) ->
                Response.ok(Templates.rows(RowsPanel.of(number, Grid.of(facts), true, "/insights"))
                                .render())
                        .build();
        };
    }
}
