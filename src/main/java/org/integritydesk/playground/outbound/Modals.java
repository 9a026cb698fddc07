package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.playground.surfaces.Filling;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.surfaces.Views;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.View;

/** Submitting and closing modals: {@code view_submission} and {@code view_closed}, and the app's say in what happens next. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Modals {
    private final Views views;
    private final Triggers triggers;
    private final AppClient app;

    @Inject
    public Modals(Views views, Triggers triggers, AppClient app) {
        this.views = views;
        this.triggers = triggers;
        this.app = app;
    }

    /** Submits the person's topmost modal as filled in; {@code no_modal} if none is open. */
    public Submission submit(Person person, Filling filling) {
        View view = top(person);
        Map<String, String> complaints = filling.complaints(view.blocks());
        if (!complaints.isEmpty()) {
            return new Submission.Rejected(complaints);
        }
        ObjectNode payload = Payload.of("view_submission", person, triggers.issue(person.id(), view.id()));
        payload.set("view", view.toJson(filling.values(view.blocks())));
        payload.putArray("response_urls");
        return switch (Ack.of(app.interaction(payload))) {
            case Ack.Failed(String error) -> new Submission.Failed(error);
            case Ack.Accepted(String body) ->
                obey(person, view, Json.parseObject(body).orElseGet(Json::object));
        };
    }

    /** Closes the topmost modal, or all of them, and tells the app if it asked to be told. */
    public Ack close(Person person, boolean all) {
        View view = top(person);
        if (all) {
            views.clear(person.id());
        } else {
            views.pop(person.id());
        }
        if (!view.content().path("notify_on_close").asBoolean()) {
            return new Ack.Accepted("");
        }
        ObjectNode payload = Payload.of("view_closed", person, "");
        payload.remove("trigger_id");
        payload.set("view", view.toJson(Json.object()));
        payload.put("is_cleared", all);
        return Ack.of(app.interaction(payload));
    }

    private View top(Person person) {
        return views.top(person.id()).orElseThrow(() -> new SlackError("no_modal", List.of(person.id())));
    }

    private Submission obey(Person person, View view, ObjectNode answer) {
        try {
            switch (answer.path("response_action").asText("")) {
                case "errors" -> {
                    return new Submission.Rejected(errors(answer.path("errors")));
                }
                case "update" -> views.update(view.id(), null, viewIn(answer));
                case "push" -> views.push(person.id(), viewIn(answer));
                case "clear" -> views.clear(person.id());
                default -> closeUnlessReplaced(person, view);
            }
            return new Submission.Accepted();
        } catch (SlackError refused) {
            return new Submission.Failed(refused.summary());
        }
    }

    /** While answering, the app may already have opened another modal; that one stays. */
    private void closeUnlessReplaced(Person person, View view) {
        views.top(person.id()).filter(top -> top.id().equals(view.id())).ifPresent(top -> views.pop(person.id()));
    }

    private static ObjectNode viewIn(ObjectNode answer) {
        return answer.path("view") instanceof ObjectNode view ? view : Json.object();
    }

    private static Map<String, String> errors(JsonNode errors) {
        Map<String, String> byBlock = new LinkedHashMap<>();
        errors.properties()
                .forEach(error -> byBlock.put(error.getKey(), error.getValue().asText()));
        return byBlock;
    }
}
