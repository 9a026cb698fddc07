package org.integritydesk.slack.answering;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.FeedbackDesk;
import org.integritydesk.answering.FeedbackOutcome;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Reply;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.web.ResponseUrl;

/** The buttons under a reply: solved, not quite, this one, none of these. */
@ApplicationScoped
public class AnswerFeedback {
    private final FeedbackDesk feedback;
    private final ResponseUrl respond;
    private final ReplyDrawing replies;

    AnswerFeedback(FeedbackDesk feedback, ResponseUrl respond, ReplyDrawing replies) {
        this.feedback = feedback;
        this.respond = respond;
        this.replies = replies;
    }

    /** "Yes, solved", or "Back, it did help". */
    public Response solved(BlockActionRequest request, ActionContext context) {
        return take(request, context, feedback.solved(question(request), person(request)));
    }

    /** "No, not quite". */
    public Response notQuite(BlockActionRequest request, ActionContext context) {
        FeedbackOutcome outcome = feedback.notQuite(question(request), person(request));
        Response response = take(request, context, outcome);
        if (outcome instanceof FeedbackOutcome.Taken taken && taken.reply() instanceof Reply.Doubted doubted) {
            NotQuiteMessage.onlyForTheAsker(doubted)
                    .ifPresent(message -> respond.whisper(request.getPayload().getResponseUrl(), message));
        }
        return response;
    }

    /** What is wrong with the answer. */
    public Response because(BlockActionRequest request, ActionContext context, Complaint complaint) {
        return take(request, context, feedback.because(question(request), person(request), complaint));
    }

    /** "Open a ticket to Legal". */
    public Response legalSide(BlockActionRequest request, ActionContext context) {
        return take(request, context, feedback.legalSide(question(request), person(request)));
    }

    /** "Show this", or an option of a question asked back. */
    public Response choose(BlockActionRequest request, ActionContext context) {
        String entry = value(request).split("/", 2)[1];
        return take(request, context, feedback.choose(question(request), person(request), new EntryId(entry)));
    }

    /** "None of these". */
    public Response noneOfThese(BlockActionRequest request, ActionContext context) {
        return take(request, context, feedback.noneOfThese(question(request), person(request)));
    }

    private Response take(BlockActionRequest request, ActionContext context, FeedbackOutcome outcome) {
        String url = request.getPayload().getResponseUrl();
        switch (outcome) {
            case FeedbackOutcome.Taken taken -> respond.replace(url, replies.of(taken.reply()));
            case FeedbackOutcome.NotTheirs no ->
                respond.whisper(
                        url, say("Only the person who asked can do this. Ask your own question with `/integrity`."));
            case FeedbackOutcome.Unknown no ->
                respond.whisper(url, say("I do not have this question any more. Please ask it again."));
        }
        return context.ack();
    }

    static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(sentence)));
    }

    private static QuestionId question(BlockActionRequest request) {
        return new QuestionId(Long.parseLong(value(request).split("/", 2)[0]));
    }

    private static PersonId person(BlockActionRequest request) {
        return new PersonId(request.getPayload().getUser().getId());
    }

    private static String value(BlockActionRequest request) {
        BlockActionPayload.Action action = request.getPayload().getActions().getFirst();
        return action.getValue();
    }
}
