package org.integritydesk.playground.page;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.integritydesk.playground.outbound.Talk;

/** What the page shows: all of it at {@code /playground}, and the parts that are fetched again when something changed. */
@Path("/playground")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class ScreenResource {
    private static final String LAST_SEAT = "playground-as";

    private final Screens screens;
    private final Talk talk;

    @Inject
    public ScreenResource(Screens screens, Talk talk) {
        this.screens = screens;
        this.talk = talk;
    }

    /** The page. Looking at App Home tells the app so. */
    @GET
    public Response page(
            @QueryParam("as") @DefaultValue("") String as,
            @QueryParam("in") @DefaultValue("") String in,
            @QueryParam("thread") @DefaultValue("") String thread,
            @CookieParam(LAST_SEAT) @DefaultValue("") String lastSeat) {
        Seat seat = Seat.of(as.isEmpty() ? lastSeat : as, in, thread);
        if (seat.home()) {
            var unused = talk.openHome(seat.person());
        }
        NewCookie cookie = new NewCookie.Builder(LAST_SEAT)
                .value(seat.person().id())
                .path("/playground")
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.ok(screens.page(seat)).cookie(cookie).build();
    }

    /** Where permalinks lead: the message in its room. */
    @GET
    @Path("archives/{room}/p{stamp}")
    public Response permalink(@PathParam("room") String room, @PathParam("stamp") String stamp) {
        int split = Math.max(0, stamp.length() - 6);
        String ts = stamp.substring(0, split) + "." + stamp.substring(split);
        return Response.seeOther(screens.addressOf(room, ts)).build();
    }

    @GET
    @Path("ui/people")
    public String people(@QueryParam("as") String as, @QueryParam("in") String in) {
        return screens.people(Seat.of(as, in, null));
    }

    @GET
    @Path("ui/rooms")
    public String rooms(@QueryParam("as") String as, @QueryParam("in") String in) {
        return screens.rooms(Seat.of(as, in, null));
    }

    @GET
    @Path("ui/messages")
    public String messages(@QueryParam("as") String as, @QueryParam("in") String in) {
        return screens.messages(Seat.of(as, in, null));
    }

    @GET
    @Path("ui/thread")
    public String thread(
            @QueryParam("as") String as, @QueryParam("in") String in, @QueryParam("thread") String thread) {
        return screens.thread(Seat.of(as, in, thread), thread);
    }

    @GET
    @Path("ui/home")
    public String home(@QueryParam("as") String as) {
        return screens.home(Seat.of(as, Seat.HOME, null));
    }

    /** The person's topmost modal, keeping what the form already holds. */
    @POST
    @Path("ui/modal")
    public String modal(@QueryParam("as") String as, MultivaluedMap<String, String> form) {
        return screens.modal(Seat.of(as, null, null), form);
    }
}
