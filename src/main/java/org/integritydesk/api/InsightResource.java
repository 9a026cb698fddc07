package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Roles;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.Insights;
import org.integritydesk.insights.Looking;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ScopeText;
import org.integritydesk.insights.TableBody;
import org.integritydesk.insights.TableCsv;
import org.jspecify.annotations.Nullable;

/** Everything the insights page shows, for programs. */
@Path("/api/v1/insights")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class InsightResource {
    private static final String CSV = "text/csv";
    private static final ListForms FORMS = ListForms.jsonOr(CSV);

    private final Insights insights;
    private final Roles roles;
    private final Clock clock;

    @Inject
    public InsightResource(Insights insights, Roles roles, Clock clock) {
        this.insights = insights;
        this.roles = roles;
        this.clock = clock;
    }

    /** All views, in the order of the page. */
    @GET
    public InsightList list() {
        return InsightList.of(insights);
    }

    /** The figures of a view: a page of JSON, or the whole table as CSV for whoever accepts that only. */
    @GET
    @Path("{view}")
    @Produces({MediaType.APPLICATION_JSON, CSV, Problem.MEDIA_TYPE})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TableBody.class)))
    public Response view(@PathParam("view") String view, @BeanParam InsightQuery query, @Context Request request) {
        return table(
                view,
                query,
                scope -> insights.find(view).map(found -> found.table(scope)),
                FORMS.wanted(request).toString());
    }

    /** The whole table of a view for spreadsheets. */
    @GET
    @Path("{view}.csv")
    @Produces({CSV, Problem.MEDIA_TYPE})
    public Response csv(@PathParam("view") String view, @BeanParam InsightQuery query) {
        return table(view, query, scope -> insights.find(view).map(found -> found.table(scope)), CSV);
    }

    /**
     * The rows behind a row.
     *
     * @param key of the row
     */
    @GET
    @Path("{view}/{key}")
    @Produces({MediaType.APPLICATION_JSON, CSV, Problem.MEDIA_TYPE})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TableBody.class)))
    public Response behind(
            @PathParam("view") String view,
            @PathParam("key") String key,
            @BeanParam InsightQuery query,
            @Context Request request) {
        return table(
                view + "-" + key,
                query,
                scope -> insights.find(view).flatMap(found -> found.behind(scope, key)),
                FORMS.wanted(request).toString());
    }

    /**
     * A row as a document to hand over.
     *
     * @param key of the row
     */
    @GET
    @Path("{view}/{key}/document")
    @Produces({"text/markdown", Problem.MEDIA_TYPE})
    public Response document(
            @PathParam("view") String view, @PathParam("key") String key, @BeanParam InsightQuery query) {
        return switch (query.scope(clock.instant())) {
            case ScopeText.Read.Wrong(String sentence) -> Problem.response(Status.BAD_REQUEST, sentence);
            case ScopeText.Read.Fine(Scope scope) ->
                insights.find(view)
                        .flatMap(found -> found.document(scope, key))
                        .map(text ->
                                Response.ok(text, "text/markdown;charset=UTF-8").build())
                        .orElseGet(() -> Problem.response(Status.NOT_FOUND, "This row is not there as a document."));
        };
    }

    /**
     * Does something with a row, as the person named; whoever may look may.
     *
     * @param key of the row
     * @param act its id, as the list of views names it
     */
    @POST
    @Path("{view}/{key}/{act}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(
            @PathParam("view") String view,
            @PathParam("key") String key,
            @PathParam("act") String act,
            @Nullable InsightActBody body) {
        Optional<InsightAct> found = insights.act(view, act);
        if (found.isEmpty()) {
            return Problem.response(
                    Status.NOT_FOUND, "There is no such act. GET /api/v1/insights lists views and their acts.");
        }
        if (body == null || body.person() == null || body.person().isBlank()) {
            return Problem.response(Problem.UNPROCESSABLE, "person is missing: the id of whoever does it.");
        }
        Actor actor = roles.of(new PersonId(body.person()));
        if (!Looking.isFor(actor)) {
            return Problem.response(Status.FORBIDDEN, "Only AdEx staff and admins may do this.");
        }
        return switch (found.get().run(actor.id(), key, body.given())) {
            case InsightAct.Result.Done(String sentence) ->
                Response.ok(Map.of("done", sentence)).build();
            case InsightAct.Result.Refused(Map<String, String> problems) ->
                Problem.response(
                        Problem.UNPROCESSABLE, String.join(" ", problems.values()), Map.of("errors", problems));
        };
    }

    private Response table(String name, InsightQuery query, Function<Scope, Optional<InsightTable>> read, String form) {
        Optional<String> problem = query.problem();
        if (problem.isPresent()) {
            return Problem.response(Status.BAD_REQUEST, problem.get());
        }
        return switch (query.scope(clock.instant())) {
            case ScopeText.Read.Wrong(String sentence) -> Problem.response(Status.BAD_REQUEST, sentence);
            case ScopeText.Read.Fine(Scope scope) ->
                read.apply(scope)
                        .map(table -> form.equals(CSV) ? spreadsheet(name, table) : page(table, query))
                        .orElseGet(() -> Problem.response(
                                Status.NOT_FOUND,
                                "There is nothing here. GET /api/v1/insights lists the views; rows have keys."));
        };
    }

    private static Response page(InsightTable table, InsightQuery query) {
        return Response.ok(TableBody.of(table, query.first(), query.limit()), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static Response spreadsheet(String name, InsightTable table) {
        return Response.ok(TableCsv.of(table), MediaType.valueOf(CSV).withCharset("UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "-") + ".csv\"")
                .build();
    }
}
