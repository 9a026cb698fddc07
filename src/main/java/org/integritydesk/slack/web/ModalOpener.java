package org.integritydesk.slack.web;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;

/**
 * Opens a modal at once, with a line that says it is loading, and fills it when its content is there: the trigger of a click
 * lives three seconds, and a slow database must not eat the form.
 */
@ApplicationScoped
public class ModalOpener {
    private final Views views;
    private final ResponseUrl respond;

    ModalOpener(Views views, ResponseUrl respond) {
        this.views = views;
        this.respond = respond;
    }

    /** Opens the modal for whoever clicked. If Slack does not open it, they are told to press again. */
    public void open(BlockActionRequest request, String title, Supplier<View> content) {
        if (!open(request.getPayload().getTriggerId(), title, content)) {
            String sorry = "Slack could not open the form in time. Please press the button again.";
            respond.whisper(request.getPayload().getResponseUrl(), new Message(sorry, List.of(Blocks.section(sorry))));
        }
    }

    /**
     * Opens the modal.
     *
     * @param title while it loads
     * @param content what it becomes; a failure becomes a sentence with an id
     * @return whether Slack opened it
     */
    public boolean open(String trigger, String title, Supplier<View> content) {
        Optional<String> opened = views.openEmpty(
                trigger, Modals.page(title, List.of(Blocks.section(":hourglass_flowing_sand: Loading …"))));
        opened.ifPresent(id -> views.fill(id, filled(content)));
        return opened.isPresent();
    }

    /** Tells whoever clicked something: below the message they clicked in, or in a modal where there is no message. */
    public void tell(BlockActionRequest request, Message message) {
        if (request.getPayload().getResponseUrl() == null) {
            Afterwards.run(
                    () -> views.open(request.getPayload().getTriggerId(), Modals.page("integrity", message.blocks())));
        } else {
            respond.whisper(request.getPayload().getResponseUrl(), message);
        }
    }

    private static View filled(Supplier<View> content) {
        try {
            return content.get();
        } catch (RuntimeException e) {
            return Modals.page(
                    "Something went wrong",
                    List.of(Blocks.section(
                            "Something went wrong on our side, and nothing was changed. Please try again in a minute; if it"
                                    + " stays, tell AdEx the number "
                                    + Incident.log("A form could not be filled", e)
                                            .id() + ".")));
        }
    }
}
