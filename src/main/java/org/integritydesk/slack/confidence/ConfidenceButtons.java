package org.integritydesk.slack.confidence;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.ConfidenceDesk;
import org.integritydesk.chat.Actor;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ResponseUrl;

/** The buttons under the overview: refit, and use another fit. For admins; checked at every click. */
@ApplicationScoped
public class ConfidenceButtons {
    private final ConfidenceDesk desk;
    private final RoleDirectory roles;
    private final ResponseUrl respond;

    ConfidenceButtons(ConfidenceDesk desk, RoleDirectory roles, ResponseUrl respond) {
        this.desk = desk;
        this.roles = roles;
        this.respond = respond;
    }

    /** "Refit now". */
    public Response refit(BlockActionRequest request, ActionContext context) {
        return show(request, context, desk.refit(actor(request)));
    }

    /** "Use fit 2". */
    public Response use(BlockActionRequest request, ActionContext context) {
        int number =
                Integer.parseInt(request.getPayload().getActions().getFirst().getValue());
        return show(request, context, desk.use(number, actor(request)));
    }

    private Response show(BlockActionRequest request, ActionContext context, ConfidenceDesk.Outcome outcome) {
        String url = request.getPayload().getResponseUrl();
        switch (outcome) {
            case ConfidenceDesk.Outcome.Refitted(ConfidenceDesk.Overview now) ->
                respond.replace(url, ConfidenceMessage.of("There is a better fit, and it is in use now.", now, true));
            case ConfidenceDesk.Outcome.Kept kept ->
                respond.replace(
                        url,
                        ConfidenceMessage.of(
                                "Nothing was changed: " + kept.reason().label() + ".", kept.now(), true));
            case ConfidenceDesk.Outcome.Using(ConfidenceDesk.Overview now) ->
                respond.replace(
                        url,
                        ConfidenceMessage.of(
                                "Fit %d is in use now."
                                        .formatted(now.state().inUse().number()),
                                now,
                                true));
            case ConfidenceDesk.Outcome.Unknown no ->
                respond.whisper(url, ConfidenceMessage.say("There is no such fit. Nothing was changed."));
            case ConfidenceDesk.Outcome.NotAnAdmin no ->
                respond.whisper(url, ConfidenceMessage.say("Only admins can change this. Nothing was changed."));
        }
        return context.ack();
    }

    private Actor actor(BlockActionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }
}
