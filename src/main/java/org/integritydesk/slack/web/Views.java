package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens modals and shows App Home tabs. */
@ApplicationScoped
public class Views {
    private static final Logger LOG = Logger.getLogger(Views.class);

    private final MethodsClient slack;
    private final SizeLimits limits;

    Views(MethodsClient slack, SizeLimits limits) {
        this.slack = slack;
        this.limits = limits;
    }

    /**
     * Opens a modal for whoever just clicked.
     *
     * @return whether it opened; the trigger of a click lives three seconds
     */
    public boolean open(String trigger, View view) {
        return call("views.open", () -> {
            var response = slack.viewsOpen(request -> request.triggerId(trigger).view(limits.fit(view)));
            return response.isOk() ? null : response.getError();
        });
    }

    /**
     * Opens a modal whose content comes later.
     *
     * @return id of the view; empty: it did not open
     */
    Optional<String> openEmpty(String trigger, View view) {
        var id = new AtomicReference<@Nullable String>();
        call("views.open", () -> {
            var response = slack.viewsOpen(request -> request.triggerId(trigger).view(limits.fit(view)));
            id.set(response.isOk() ? response.getView().getId() : null);
            return response.isOk() ? null : response.getError();
        });
        return Optional.ofNullable(id.get());
    }

    /** Puts the content into a modal that was opened without it. */
    public void fill(String viewId, View view) {
        call("views.update", () -> {
            var response = slack.viewsUpdate(request -> request.viewId(viewId).view(limits.fit(view)));
            return response.isOk() ? null : response.getError();
        });
    }

    /**
     * Puts another view in the place of an open modal; what was typed stays in the fields that both have.
     *
     * @param hash of the view the person acted in, so that a later change is not undone
     */
    public boolean update(String viewId, String hash, View view) {
        return call("views.update", () -> {
            var response = slack.viewsUpdate(
                    request -> request.viewId(viewId).hash(hash).view(limits.fit(view)));
            return response.isOk() ? null : response.getError();
        });
    }

    /** Shows a person's App Home tab. */
    public boolean publish(String userId, View view) {
        return call("views.publish", () -> {
            var response = slack.viewsPublish(request -> request.userId(userId).view(limits.fit(view)));
            return response.isOk() ? null : response.getError();
        });
    }

    private interface Call {
        @Nullable String error() throws IOException, SlackApiException;
    }

    private static boolean call(String method, Call call) {
        try {
            String error = call.error();
            if (error != null) {
                LOG.warnf("%s: Slack says %s", method, error);
            }
            return error == null;
        } catch (SlackApiException e) {
            LOG.warnf("%s: Slack answered %d", method, e.getResponse().code());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " did not reach Slack", e);
        }
    }
}
