package org.integritydesk.slack.answering;

import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.web.Views;
import org.integritydesk.taxonomy.Market;

/** The shortcut "Ask integrity": a form, and the reply in a direct message. */
@ApplicationScoped
public class AskShortcut {
    /** Name of the shortcut. */
    public static final String SHORTCUT = "ask.open";

    /** Name of its form. */
    public static final String FORM = "ask.form";

    private static final String QUESTION = "question";

    private final Asking asking;
    private final Views views;

    AskShortcut(Asking asking, Views views) {
        this.asking = asking;
        this.views = views;
    }

    /** Opens the form. */
    public Response open(GlobalShortcutRequest request, GlobalShortcutContext context) {
        views.open(
                request.getPayload().getTriggerId(),
                Modals.form(
                        FORM,
                        "Ask integrity",
                        "Ask",
                        "",
                        List.of(Modals.paragraph(
                                QUESTION,
                                "Your question",
                                null,
                                "Say the market, the product, and where it is stuck. The reply comes as a direct message.",
                                true))));
        return context.ack();
    }

    /** Takes the question. */
    public Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        String text = FormValues.of(payload.getView().getState()).text(QUESTION);
        if (!(Readable.of(text == null ? "" : text) instanceof Readable.Words words)) {
            return context.ackWithErrors(Map.of(QUESTION, "Please write your question in a full sentence."));
        }
        String person = payload.getUser().getId();
        asking.ask(
                new AskRequest(
                        "view/" + payload.getView().getId(),
                        new PersonId(person),
                        new ThreadRef(new RoomId(person), null),
                        Surface.DIRECT,
                        words.text(),
                        Market.UNSPEC),
                words);
        return context.ackWithUpdate(Modals.page(
                "Asked",
                List.of(Blocks.section(":speech_balloon: Your reply is on its way to you as a direct message."))));
    }
}
