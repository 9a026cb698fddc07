package org.integritydesk.slack.wordings;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.WordingDesk;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.ResponseUrl;

/** Confirming wordings: open the form, and take what the editor decided. Only editors; checked at every step. */
@ApplicationScoped
public class WordingReview {
    private static final String EDITORS_ONLY = "Only FAQ editors confirm wordings. Nothing was changed.";
    private static final String NOT_IN_TIME = "Slack could not open the form in time. Please try again.";

    private final WordingDesk wordings;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final ModalOpener opener;

    WordingReview(WordingDesk wordings, RoleDirectory roles, ResponseUrl respond, ModalOpener opener) {
        this.wordings = wordings;
        this.roles = roles;
        this.respond = respond;
        this.opener = opener;
    }

    /** "Look at them", in a message or on the Home tab. */
    public Response open(BlockActionRequest request, ActionContext context) {
        var payload = request.getPayload();
        String sentence = open(payload.getUser().getId(), payload.getTriggerId());
        if (!sentence.isEmpty() && payload.getResponseUrl() != null) {
            respond.whisper(payload.getResponseUrl(), say(sentence));
        }
        return context.ack();
    }

    /** Opens the form for an editor; why not, or empty: it is open. */
    String open(String userId, String trigger) {
        if (!roles.actor(userId).is(Role.EDITOR)) {
            return EDITORS_ONLY;
        }
        return opener.open(trigger, "Wordings", () -> WordingsModal.of(wordings.waiting())) ? "" : NOT_IN_TIME;
    }

    /** "Save". */
    public Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        FormValues form = FormValues.of(payload.getView().getState());
        return switch (wordings.rule(
                WordingsModal.read(form), roles.actor(payload.getUser().getId()))) {
            case WordingDesk.Outcome.NotAnEditor no -> context.ackWithUpdate(page(EDITORS_ONLY));
            case WordingDesk.Outcome.Taken(int accepted, int rejected, Map<Long, String> refused) ->
                refused.isEmpty()
                        ? context.ackWithUpdate(page("%d added, %d rejected, %d still waiting."
                                .formatted(
                                        accepted, rejected, wordings.waiting().size())))
                        : context.ackWithErrors(errors(refused));
        };
    }

    private static Map<String, String> errors(Map<Long, String> refused) {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.forEach((proposal, why) ->
                errors.put(WordingsModal.wordingField(proposal), "Not added: " + why + ". The others are saved."));
        return errors;
    }

    private static View page(String sentence) {
        return Modals.page("Wordings", List.of(Blocks.section(sentence)));
    }

    static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(sentence)));
    }
}
