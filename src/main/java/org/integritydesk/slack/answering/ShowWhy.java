package org.integritydesk.slack.answering;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.integritydesk.answering.Explaining;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Why;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.tickets.TicketNumber;

/** Why a question got its reply, for staff. Who may know is checked on every use, before anything is looked up. */
@ApplicationScoped
public class ShowWhy {
    private static final String STAFF_ONLY =
            "Only AdEx staff can look at how a question was decided. To ask something, write `/integrity` and your question.";

    private static final String UNKNOWN = "I have no record of this question.";

    private final Explaining explaining;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final ModalOpener opener;

    ShowWhy(Explaining explaining, RoleDirectory roles, ResponseUrl respond, ModalOpener opener) {
        this.explaining = explaining;
        this.roles = roles;
        this.respond = respond;
        this.opener = opener;
    }

    /** "Why?" under a reply. */
    public Response ofQuestion(BlockActionRequest request, ActionContext context) {
        return open(request, context, number -> explaining.why(new QuestionId(number)));
    }

    /** "Why" on the card of a ticket. */
    public Response ofTicket(BlockActionRequest request, ActionContext context) {
        return open(request, context, number -> explaining.why(new TicketNumber(number)));
    }

    /** Opens the view of what somebody named by its number, which is looked up before, because it may be mistyped. */
    String openNamed(String userId, String trigger, Supplier<Optional<Why>> why) {
        if (!roles.isInsider(userId)) {
            return STAFF_ONLY;
        }
        Optional<Why> found = why.get();
        return found.isEmpty() ? UNKNOWN : open(userId, trigger, () -> found);
    }

    /**
     * Opens the view.
     *
     * @param why looked up only for staff, once the view is open
     * @return a sentence about why it did not open; empty: it is open
     */
    String open(String userId, String trigger, Supplier<Optional<Why>> why) {
        if (!roles.isInsider(userId)) {
            return STAFF_ONLY;
        }
        return opener.open(trigger, "Why", () -> why.get().map(WhyModal::of).orElseGet(ShowWhy::unknown))
                ? ""
                : "Slack could not show it in time. Please try again.";
    }

    private static View unknown() {
        return Modals.page("Why", List.of(Blocks.section(UNKNOWN)));
    }

    private Response open(BlockActionRequest request, ActionContext context, Function<Long, Optional<Why>> why) {
        var payload = request.getPayload();
        long number = Long.parseLong(payload.getActions().getFirst().getValue());
        String problem = open(payload.getUser().getId(), payload.getTriggerId(), () -> why.apply(number));
        if (!problem.isEmpty()) {
            respond.whisper(payload.getResponseUrl(), AnswerFeedback.say(problem));
        }
        return context.ack();
    }
}
