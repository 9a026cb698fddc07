package org.integritydesk.playground.page;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.integritydesk.playground.rendering.BlockHtml;
import org.integritydesk.playground.rendering.Scene;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.surfaces.Views;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Puts the page and its parts together, as HTML, from the state of the workspace. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class Screens {
    private final Workspace workspace;
    private final Views views;
    private final MessageRows rows;
    private final Sidebar sidebar;
    private final PlaygroundConfig config;

    @Inject
    Screens(Workspace workspace, Views views, MessageRows rows, Sidebar sidebar, PlaygroundConfig config) {
        this.workspace = workspace;
        this.views = views;
        this.rows = rows;
        this.sidebar = sidebar;
        this.config = config;
    }

    String page(Seat seat) {
        if (!seat.home()) {
            sidebar.read(seat);
        }
        String threadTs = seat.threadTs();
        Screen screen = new Screen(
                seat,
                title(seat),
                topic(seat),
                chips(seat),
                sidebar.channels(seat),
                sidebar.apps(seat),
                seat.home() ? List.of() : rows.ofRoom(seat),
                threadTs == null ? null : rows.ofThread(seat, threadTs),
                homePanel(seat),
                new Screen.Composer(config.command(), config.commandHints()),
                Htmx.path());
        return Templates.page(screen, config.messageShortcuts()).render();
    }

    String people(Seat seat) {
        return Templates.people(seat, chips(seat)).render();
    }

    String rooms(Seat seat) {
        return Templates.rooms(seat, sidebar.channels(seat), sidebar.apps(seat)).render();
    }

    String messages(Seat seat) {
        sidebar.read(seat);
        return Templates.messages(seat, rows.ofRoom(seat), config.messageShortcuts(), false)
                .render();
    }

    String thread(Seat seat, String threadTs) {
        sidebar.read(seat);
        return Templates.messages(seat, rows.ofThread(seat, threadTs), config.messageShortcuts(), true)
                .render();
    }

    String home(Seat seat) {
        return Templates.home(seat, homePanel(seat)).render();
    }

    /** The topmost modal; what the form holds for it, if it is the same one, stays. */
    String modal(Seat seat, Map<String, List<String>> form) {
        return modal(seat, form, Map.of(), "");
    }

    String modal(Seat seat, Map<String, List<String>> form, Map<String, String> errors, String trouble) {
        ModalPanel panel = views.top(seat.person().id())
                .map(view -> ModalPanel.of(view, scene(seat, filling(view, form), errors), trouble))
                .orElse(null);
        return Templates.modal(seat, panel).render();
    }

    /** The page on which the message is seen. */
    URI addressOf(String room, String ts) {
        String thread = workspace
                .message(room, ts)
                .filter(Message::isReply)
                .map(message -> "&thread=" + message.threadTs())
                .orElse("");
        return URI.create("/playground?in=" + room + thread + "#m-" + ts);
    }

    /** As in Slack: an input keeps what was typed while its block and action ids stay; new ones start as the app set them. */
    private static Filling filling(View view, Map<String, List<String>> form) {
        boolean sameView = form.getOrDefault("view", List.of()).contains(view.id());
        List<String> known = form.getOrDefault("known", List.of());
        Filling posted = Filling.posted(form);
        Filling initial = Filling.initial();
        return placed -> sameView && known.contains(Filling.fieldName(placed)) ? posted.in(placed) : initial.in(placed);
    }

    private List<Screen.Chip> chips(Seat seat) {
        return Cast.people().stream()
                .map(person -> {
                    boolean active = person.equals(seat.person());
                    return new Screen.Chip(Face.of(person), active ? 0 : sidebar.unread(person), active);
                })
                .toList();
    }

    private Screen.@Nullable HomePanel homePanel(Seat seat) {
        return workspace
                .home(seat.person().id())
                .map(view -> new Screen.HomePanel(
                        view.id(),
                        view.hash(),
                        BlockHtml.toHtml(view.blocks(), scene(seat, Filling.initial(), Map.of()))))
                .orElse(null);
    }

    private Scene scene(Seat seat, Filling filling, Map<String, String> errors) {
        return new Scene(seat.person().zone(), workspace.now(), filling, errors);
    }

    private static String title(Seat seat) {
        return seat.room().isDirect() ? Cast.BOT_NAME : seat.room().name();
    }

    private static String topic(Seat seat) {
        return seat.room().isDirect()
                ? "Direct message with the app"
                : seat.room().isPrivate()
                        ? "Private channel, " + seat.room().members().size() + " people"
                        : seat.room().members().size() + " people";
    }
}
