package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.Workspace;

/** Shortcuts: from anywhere ({@code shortcut}) or on a message ({@code message_action}). */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Shortcuts {
    private final Workspace workspace;
    private final Posting posting;
    private final ResponseUrls responseUrls;
    private final Triggers triggers;
    private final AppClient app;

    @Inject
    public Shortcuts(
            Workspace workspace, Posting posting, ResponseUrls responseUrls, Triggers triggers, AppClient app) {
        this.workspace = workspace;
        this.posting = posting;
        this.responseUrls = responseUrls;
        this.triggers = triggers;
        this.app = app;
    }

    /** The person picks a global shortcut. */
    public Ack global(Person person, String callbackId) {
        ObjectNode payload = Payload.of("shortcut", person, triggers.issue(person.id(), null));
        return send(payload, callbackId);
    }

    /** The person picks a shortcut on a message they can see. */
    public Ack onMessage(Person person, Room room, String ts, String callbackId) {
        Message message = posting.visible(room.id(), ts, person.id());
        ObjectNode payload = Payload.of("message_action", person, triggers.issue(person.id(), null));
        payload.set("channel", Payload.room(room));
        payload.set("message", message.toJson());
        payload.put("message_ts", ts);
        payload.put("response_url", Hooks.url(app, responseUrls.issue(person.id(), room.id(), message)));
        return send(payload, callbackId);
    }

    private Ack send(ObjectNode payload, String callbackId) {
        payload.put("callback_id", callbackId).put("action_ts", workspace.nextTs());
        return Ack.of(app.interaction(payload));
    }
}
