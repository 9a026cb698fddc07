package org.integritydesk.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.integritydesk.playground.outbound.AppClient;
import org.integritydesk.playground.outbound.AppSockets;
import org.integritydesk.playground.outbound.Clicks;
import org.integritydesk.playground.outbound.Commands;
import org.integritydesk.playground.outbound.Events;
import org.integritydesk.playground.outbound.Modals;
import org.integritydesk.playground.outbound.Shortcuts;
import org.integritydesk.playground.outbound.Talk;
import org.integritydesk.playground.surfaces.Draft;
import org.integritydesk.playground.surfaces.Files;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.surfaces.Views;
import org.integritydesk.playground.webapi.Calls;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Workspace;

/** The stand-in put together by hand, with an app to talk to. */
final class Bench implements AutoCloseable {
    final SettableClock clock = new SettableClock();
    final SomeApp app = new SomeApp();
    final SomeConfig config = new SomeConfig(app.url(), Duration.ofMillis(500));
    final Workspace workspace = new Workspace(Optional.empty(), clock);
    final Posting posting = new Posting(workspace);
    final Views views = new Views(workspace);
    final Triggers triggers = new Triggers(clock);
    final ResponseUrls responseUrls = new ResponseUrls(workspace, posting);
    final Playground playground;

    Bench() throws IOException {
        AppClient client = new AppClient(config, clock, new AppSockets(config));
        Events events = new Events(client, config, clock);
        playground = new Playground(
                workspace,
                new Talk(workspace, posting, events, new Files(config)),
                new Commands(client, triggers, responseUrls, posting, config),
                new Clicks(workspace, posting, responseUrls, triggers, client),
                new Modals(views, triggers, client),
                new Shortcuts(workspace, posting, responseUrls, triggers, client),
                views,
                events,
                new Calls());
    }

    /** The app posts blocks in the US channel. */
    Message posted(ArrayNode blocks) {
        return posting.post(new Draft(Cast.US, null, Cast.BOT_USER, "fallback", blocks, null, null));
    }

    /** The app posts blocks in the US channel that only the person sees. */
    Message postedTo(String userId, ArrayNode blocks) {
        return posting.post(new Draft(Cast.US, null, Cast.BOT_USER, "fallback", blocks, null, userId));
    }

    static ArrayNode blocks(String json) {
        return (ArrayNode) Json.parse(json).orElseThrow();
    }

    static ObjectNode object(String json) {
        return Json.parseObject(json).orElseThrow();
    }

    @Override
    public void close() {
        app.close();
    }
}
