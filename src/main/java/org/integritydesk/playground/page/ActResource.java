package org.integritydesk.playground.page;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.outbound.Clicks;
import org.integritydesk.playground.outbound.Commands;
import org.integritydesk.playground.outbound.Modals;
import org.integritydesk.playground.outbound.Shortcuts;
import org.integritydesk.playground.outbound.Submission;
import org.integritydesk.playground.outbound.Talk;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;

/**
 * What the person at the page does. Answers carry no content, for the page hears of changes by itself; what could not
 * be done is a notice. Only a submitted modal comes back, with what is wrong in it.
 */
@Path("/playground/do")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class ActResource {
    private final Talk talk;
    private final Commands commands;
    private final Clicks clicks;
    private final Modals modals;
    private final Shortcuts shortcuts;
    private final Workspace workspace;
    private final Screens screens;

    @Inject
    public ActResource(
            Talk talk,
            Commands commands,
            Clicks clicks,
            Modals modals,
            Shortcuts shortcuts,
            Workspace workspace,
            Screens screens) {
        this.talk = talk;
        this.commands = commands;
        this.clicks = clicks;
        this.modals = modals;
        this.shortcuts = shortcuts;
        this.workspace = workspace;
        this.screens = screens;
    }

    /** Says what is in the composer, or runs it as a command. */
    @POST
    @Path("say")
    public Response say(MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        String text = field(form, "text").strip();
        if (text.isEmpty()) {
            return Response.noContent().build();
        }
        if (!text.startsWith("/")) {
            return Notices.unlessRefused(() -> talk.say(seat.person(), seat.room(), seat.threadTs(), text));
        }
        String[] parts = text.split("\\s+", 2);
        if (seat.threadTs() != null) {
            return Notices.notice(parts[0] + " is not supported in threads. Sorry!");
        }
        return Notices.unlessRefused(
                () -> commands.run(seat.person(), seat.room(), parts[0], parts.length > 1 ? parts[1] : ""));
    }

    /** Acts on an element of a message, modal or App Home. */
    @POST
    @Path("act")
    public Response act(MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        Filling filling = Filling.posted(form);
        String blockId = field(form, "act.block");
        String actionId = field(form, "act.action");
        List<String> chosen = form.containsKey("act.choice")
                ? form.get("act.choice")
                : form.getOrDefault(blockId + "::" + actionId, List.of());
        Clicks.Act act = new Clicks.Act(blockId, actionId, chosen, filling);
        String viewId = field(form, "view");
        return Notices.unlessFailed(() -> viewId.isEmpty()
                ? clicks.onMessage(seat.person(), seat.room(), field(form, "ts"), act)
                : clicks.onView(seat.person(), view(seat, viewId), act));
    }

    /** Submits the open modal; comes back with it, with the next one, or empty. */
    @POST
    @Path("submit")
    public Response submit(MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        var modal = switch (submission(seat, form)) {
            case Submission.Accepted() -> screens.modal(seat, Map.of());
            case Submission.Rejected(var errors) -> screens.modal(seat, form, errors, "");
            case Submission.Failed(String error) ->
                screens.modal(seat, form, Map.of(), "We had some trouble connecting. Try again? (" + error + ")");
        };
        return Response.ok(modal, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private Submission submission(Seat seat, MultivaluedMap<String, String> form) {
        try {
            return modals.submit(seat.person(), Filling.posted(form));
        } catch (SlackError gone) {
            return new Submission.Failed(gone.summary());
        }
    }

    /** Closes the open modal, or all of a stack. */
    @POST
    @Path("close")
    public Response close(MultivaluedMap<String, String> form) {
        return Notices.unlessFailed(
                () -> modals.close(seat(form).person(), field(form, "all").equals("true")));
    }

    /** Changes what the person said; the browser asks for the new words. */
    @POST
    @Path("edit")
    public Response edit(@HeaderParam("HX-Prompt") String text, MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        return text == null || text.isBlank()
                ? Response.noContent().build()
                : Notices.unlessRefused(() -> talk.edit(seat.person(), seat.room(), field(form, "ts"), text.strip()));
    }

    /** Deletes what the person said. */
    @POST
    @Path("delete")
    public Response delete(MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        return Notices.unlessRefused(() -> talk.delete(seat.person(), seat.room(), field(form, "ts")));
    }

    /** Reacts to a message. */
    @POST
    @Path("react")
    public Response react(MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        return Notices.unlessRefused(
                () -> talk.react(seat.person(), seat.room(), field(form, "ts"), field(form, "emoji")));
    }

    /** Picks a shortcut of a message. */
    @POST
    @Path("shortcut")
    public Response shortcut(MultivaluedMap<String, String> form) {
        Seat seat = seat(form);
        return Notices.unlessFailed(
                () -> shortcuts.onMessage(seat.person(), seat.room(), field(form, "ts"), field(form, "callback")));
    }

    /** Has Kai, the program manager, ask for this week's digest in the triage channel, and shows it there. */
    @POST
    @Path("digest")
    public Response digest(MultivaluedMap<String, String> form) {
        Seat kai = Seat.of(Cast.KAI, Cast.TRIAGE, null);
        Ack ack = commands.run(kai.person(), kai.room(), commands.name(), "digest now");
        return ack.isAccepted() || !kai.equals(seat(form))
                ? Response.noContent().header("HX-Redirect", kai.address()).build()
                : Response.noContent().build();
    }

    private View view(Seat seat, String viewId) {
        return workspace
                .modal(viewId)
                .or(() -> workspace
                        .home(seat.person().id())
                        .filter(home -> home.id().equals(viewId)))
                .filter(view -> view.owner().equals(seat.person().id()))
                .orElseThrow(() -> new SlackError("no_such_view"));
    }

    private static Seat seat(MultivaluedMap<String, String> form) {
        return Seat.of(form.getFirst("as"), form.getFirst("in"), form.getFirst("thread"));
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
