package org.integritydesk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.integritydesk.insights.CellText;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.InsightView.Part;
import org.integritydesk.insights.Insights;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ScopeText;
import org.integritydesk.insights.TableBody;
import org.integritydesk.insights.TableCsv;
import org.integritydesk.pages.signin.Visitor;

/** What the page shows: its parts, the rows behind figures, and tables as files. */
@Path("/insights")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@ApplicationScoped
@Kindly
public class PageResource {
    private final Door door;
    private final PartPages pages;
    private final Insights insights;
    private final Clock clock;

    @Inject
    public PageResource(Door door, PartPages pages, Insights insights, Clock clock) {
        this.door = door;
        this.pages = pages;
        this.insights = insights;
        this.clock = clock;
    }

    /** The first part. */
    @GET
    public Response first(@CookieParam(Door.SESSION) @DefaultValue("") String session, @BeanParam Wanted wanted) {
        return door.inside(session, wanted.here(), visitor -> page(Part.WEEK, wanted, visitor));
    }

    /** A part, by its name in lower case. */
    @GET
    @Path("parts/{part}")
    public Response part(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @PathParam("part") String name,
            @BeanParam Wanted wanted,
            @Context HttpHeaders request) {
        return door.inside(
                session,
                wanted.here(),
                visitor -> Arrays.stream(Part.values())
                        .filter(part -> part.name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(part -> page(part, wanted, visitor))
                        .orElseGet(() -> Trouble.nothing(request)));
    }

    /**
     * The rows behind a row: a panel for the page, or a page of its own for whoever follows the link without scripts.
     *
     * @param htmx that the page asks
     */
    @GET
    @Path("rows/{view}")
    public Response rows(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @HeaderParam("HX-Request") @DefaultValue("") String htmx,
            @PathParam("view") String id,
            @QueryParam("key") @DefaultValue("") String key,
            @BeanParam Wanted wanted,
            @Context HttpHeaders request) {
        return door.inside(
                session,
                wanted.here(),
                visitor -> insights.find(id)
                        .flatMap(view -> scope(wanted)
                                .flatMap(scope -> view.behind(scope, key)
                                        .map(behind -> rows(view, scope, key, behind, htmx.isEmpty(), wanted))))
                        .orElseGet(() -> Trouble.nothing(request)));
    }

    /** A row as a document to hand over, in Markdown. */
    @GET
    @Path("documents/{view}")
    @Produces({"text/markdown", MediaType.TEXT_HTML})
    public Response document(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @PathParam("view") String id,
            @QueryParam("key") @DefaultValue("") String key,
            @BeanParam Wanted wanted,
            @Context HttpHeaders request) {
        return door.inside(
                session,
                wanted.here(),
                visitor -> insights.find(id)
                        .flatMap(view -> scope(wanted).flatMap(scope -> view.document(scope, key)))
                        .map(text -> file(id + ".md", "text/markdown;charset=UTF-8", text))
                        .orElseGet(() -> Trouble.nothing(request)));
    }

    /** The whole table of a view for spreadsheets and programs. */
    @GET
    @Path("export/{view}.{form}")
    @Produces({"text/csv", MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response export(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @PathParam("view") String id,
            @PathParam("form") String form,
            @BeanParam Wanted wanted,
            @Context HttpHeaders request) {
        return door.inside(
                session,
                wanted.here(),
                visitor -> insights.find(id)
                        .flatMap(view -> scope(wanted).map(view::table))
                        .map(table -> form.equals("csv")
                                ? file(id + ".csv", "text/csv;charset=UTF-8", TableCsv.of(table))
                                : file(id + ".json", MediaType.APPLICATION_JSON, TableBody.of(table)))
                        .orElseGet(() -> Trouble.nothing(request)));
    }

    /** What is nowhere. */
    @GET
    @Path("{elsewhere: .+}")
    public Response elsewhere(@Context HttpHeaders request) {
        return Trouble.nothing(request);
    }

    private Response page(Part part, Wanted wanted, Visitor visitor) {
        PartPage page = pages.of(part, wanted, visitor);
        return Response.status(page.trouble() == null ? Status.OK : Status.BAD_REQUEST)
                .entity(Templates.page(page).render())
                .build();
    }

    private static Response rows(
            InsightView view, Scope scope, String key, InsightTable behind, boolean whole, Wanted wanted) {
        InsightTable all = view.details().isEmpty() ? new InsightTable(List.of(), List.of()) : view.table(scope);
        Optional<InsightTable.Row> row =
                all.rows().stream().filter(each -> key.equals(each.key())).findFirst();
        return Response.ok(Templates.rows(new RowsPanel(
                                view.title(),
                                row.map(found -> CellText.of(
                                                all.columns().getFirst().kind(),
                                                found.cells().getFirst()))
                                        .orElse(null),
                                row.map(found -> Grid.facts(all, found)).orElse(List.of()),
                                Grid.of(behind),
                                view.document(scope, key)
                                        .map(text -> wanted.at(PartPages.document(view.id(), key)))
                                        .orElse(null),
                                whole,
                                wanted.at(PartPages.address(view.part()))))
                        .render())
                .build();
    }

    private Optional<Scope> scope(Wanted wanted) {
        return wanted.scope(clock.instant()) instanceof ScopeText.Read.Fine(Scope scope)
                ? Optional.of(scope)
                : Optional.empty();
    }

    private static Response file(String name, String type, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
