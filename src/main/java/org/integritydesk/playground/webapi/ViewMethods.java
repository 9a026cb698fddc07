package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.surfaces.Triggers;
import org.integritydesk.playground.surfaces.Views;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.View;

/** {@code views.*}. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class ViewMethods implements ApiFamily {
    private final Views views;
    private final Triggers triggers;

    @Inject
    ViewMethods(Views views, Triggers triggers) {
        this.views = views;
        this.triggers = triggers;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private ObjectNode open(Arguments arguments) {
        ObjectNode content = arguments.view();
        Triggers.Grant grant = triggers.exchange(arguments.required("trigger_id"));
        return shown(views.open(grant.user(), content));
    }

    private ObjectNode push(Arguments arguments) {
        ObjectNode content = arguments.view();
        Triggers.Grant grant = triggers.exchange(arguments.required("trigger_id"));
        if (grant.viewId() == null) {
            throw new SlackError("invalid_trigger_id");
        }
        return shown(views.push(grant.user(), content));
    }

    private ObjectNode update(Arguments arguments) {
        String viewId = arguments
                .text("view_id")
                .orElseGet(() -> views.byExternalId(arguments.required("external_id"))
                        .map(View::id)
                        .orElseThrow(() -> new SlackError("not_found")));
        return shown(views.update(viewId, arguments.text("hash").orElse(null), arguments.view()));
    }

    private ObjectNode publish(Arguments arguments) {
        return shown(views.publish(
                arguments.required("user_id"), arguments.text("hash").orElse(null), arguments.view()));
    }

    private static ObjectNode shown(View view) {
        return Json.object().set("view", view.toJson(Json.object()));
    }
}
