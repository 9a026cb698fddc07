package org.integritydesk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.InsightView.Part;
import org.integritydesk.insights.Insights;
import org.integritydesk.pages.signin.Visitor;
import org.jspecify.annotations.Nullable;

/** What can be done on the page, as whoever is signed in. */
@Path("/insights/acts/{view}/{act}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@ApplicationScoped
@Kindly
public class ActResource {
    private static final String PROOF = "proof";

    private final Door door;
    private final Insights insights;

    @Inject
    public ActResource(Door door, Insights insights) {
        this.door = door;
        this.insights = insights;
    }

    /** The form. */
    @GET
    public Response form(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @HeaderParam("HX-Request") @DefaultValue("") String htmx,
            @PathParam("view") String view,
            @PathParam("act") String id,
            @QueryParam("key") @DefaultValue("") String key,
            @BeanParam Wanted wanted,
            @Context UriInfo address,
            @Context HttpHeaders request) {
        return door.inside(
                session,
                wanted.here(),
                visitor -> insights.act(view, id)
                        .map(act -> show(panel(act, key, visitor, Map.of(), Map.of(), null, htmx, wanted, address)))
                        .orElseGet(() -> Trouble.nothing(request)));
    }

    /** Does it, if the form comes from the page. */
    @POST
    public Response run(
            @CookieParam(Door.SESSION) @DefaultValue("") String session,
            @HeaderParam("HX-Request") @DefaultValue("") String htmx,
            @PathParam("view") String view,
            @PathParam("act") String id,
            @QueryParam("key") @DefaultValue("") String key,
            @BeanParam Wanted wanted,
            @Context UriInfo address,
            @Context HttpHeaders request,
            MultivaluedMap<String, String> form) {
        return door.inside(
                session,
                wanted.here(),
                visitor -> visitor.sent(Objects.requireNonNullElse(form.getFirst(PROOF), ""))
                        ? insights.act(view, id)
                                .map(act -> show(run(act, key, visitor, values(form), htmx, wanted, address)))
                                .orElseGet(() -> Trouble.nothing(request))
                        : Door.forged(request));
    }

    private ActPanel run(
            InsightAct act,
            String key,
            Visitor visitor,
            Map<String, String> values,
            String htmx,
            Wanted wanted,
            UriInfo address) {
        return switch (act.run(visitor.actor().id(), key, values)) {
            case Result.Done(String sentence) ->
                panel(act, key, visitor, values, Map.of(), sentence, htmx, wanted, address);
            case Result.Refused(Map<String, String> problems) ->
                panel(act, key, visitor, values, problems, null, htmx, wanted, address);
        };
    }

    private ActPanel panel(
            InsightAct act,
            String key,
            Visitor visitor,
            Map<String, String> filled,
            Map<String, String> problems,
            @Nullable String done,
            String htmx,
            Wanted wanted,
            UriInfo address) {
        return new ActPanel(
                act.label(),
                address.getRequestUri().getRawPath() + "?"
                        + address.getRequestUri().getRawQuery(),
                visitor.proof(),
                ActPanel.fields(act, key, filled, problems),
                problems.getOrDefault("", ""),
                done,
                htmx.isEmpty(),
                wanted.at(PartPages.address(
                        insights.find(act.view()).map(InsightView::part).orElse(Part.WEEK))));
    }

    private static Map<String, String> values(MultivaluedMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, all) -> {
            if (!name.equals(PROOF) && !all.isEmpty()) {
                values.put(name, all.getFirst());
            }
        });
        return values;
    }

    /** Also what was refused is no error to htmx, which shows what comes with 200 only. */
    private static Response show(ActPanel panel) {
        return Response.ok(Templates.act(panel).render()).build();
    }
}
