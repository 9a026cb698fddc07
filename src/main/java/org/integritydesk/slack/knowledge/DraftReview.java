package org.integritydesk.slack.knowledge;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.answering.Learning;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.FieldProblem;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.Source;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Reviewing a draft: open the form, publish, or discard. Only editors; checked at every step. */
@ApplicationScoped
public class DraftReview {
    private static final String EDITORS_ONLY = "Only FAQ editors can review drafts. Nothing was changed.";

    private final KnowledgeBase knowledge;
    private final Learning learning;
    private final RoleDirectory roles;
    private final Outbox outbox;
    private final Permalinks permalinks;
    private final ResponseUrl respond;
    private final Views views;
    private final Clock clock;

    DraftReview(
            KnowledgeBase knowledge,
            Learning learning,
            RoleDirectory roles,
            Outbox outbox,
            Permalinks permalinks,
            ResponseUrl respond,
            Views views,
            Clock clock) {
        this.knowledge = knowledge;
        this.learning = learning;
        this.roles = roles;
        this.outbox = outbox;
        this.permalinks = permalinks;
        this.respond = respond;
        this.views = views;
        this.clock = clock;
    }

    /** "Review and publish": opens the form. */
    public Response open(BlockActionRequest request, ActionContext context) {
        String url = request.getPayload().getResponseUrl();
        DraftRef ref =
                DraftRef.parse(request.getPayload().getActions().getFirst().getValue());
        Optional<Entry> entry = knowledge.find(ref.id());
        if (!actor(request).is(Role.EDITOR)) {
            respond.whisper(url, say(EDITORS_ONLY));
        } else if (entry.isEmpty() || entry.get().status() != EntryStatus.DRAFT) {
            respond.whisper(url, say("This draft was already published or discarded."));
        } else if (!views.open(
                request.getPayload().getTriggerId(), ReviewModal.of(entry.get(), decidedIn(entry.get())))) {
            respond.whisper(url, say("Slack could not open the form in time. Please press the button again."));
        }
        return context.ack();
    }

    /** "Discard". */
    public Response discard(BlockActionRequest request, ActionContext context) {
        DraftRef ref =
                DraftRef.parse(request.getPayload().getActions().getFirst().getValue());
        Learning.Review review = learning.discard(ref.id(), ref.version(), actor(request));
        explain(review)
                .ifPresent(sentence -> respond.whisper(request.getPayload().getResponseUrl(), say(sentence)));
        return context.ack();
    }

    /** "Publish" in the form. */
    public Response publish(ViewSubmissionRequest request, ViewSubmissionContext context) {
        DraftRef ref = DraftRef.parse(request.getPayload().getView().getPrivateMetadata());
        Optional<Entry> draft = knowledge.find(ref.id());
        if (draft.isEmpty()) {
            return context.ackWithUpdate(page("Not published", "This draft does not exist any more.", null));
        }
        FormValues form = FormValues.of(request.getPayload().getView().getState());
        EntryContent content = ReviewModal.read(form, draft.get().content(), LocalDate.now(clock));
        Actor actor = roles.actor(request.getPayload().getUser().getId());
        Learning.Review review = learning.publish(ref.id(), ref.version(), content, actor);
        if (review instanceof Learning.Review.Made(Edit.Refused(var problems))) {
            return context.ackWithErrors(errors(problems));
        }
        Optional<String> refused = explain(review);
        return refused.isEmpty()
                ? context.ack()
                : context.ackWithUpdate(page("Not published", refused.get(), content.answer()));
    }

    private static Optional<String> explain(Learning.Review review) {
        return switch (review) {
            case Learning.Review.NotAnEditor no -> Optional.of(EDITORS_ONLY);
            case Learning.Review.Made(Edit edit) ->
                switch (edit) {
                    case Edit.Done done -> Optional.empty();
                    case Edit.Conflict conflict ->
                        Optional.of("Somebody else changed this entry in the meantime; it is now "
                                + conflict.current().status().name().toLowerCase(Locale.ROOT) + ".");
                    case Edit.Unknown unknown -> Optional.of("This draft does not exist any more.");
                    case Edit.Refused refused ->
                        Optional.of(refused.problems().getFirst().sentence());
                };
        };
    }

    /** The ticket's card, as the place where the answer was decided. */
    private @Nullable Source decidedIn(Entry entry) {
        return Optional.ofNullable(entry.origin())
                .flatMap(TicketNumber::parse)
                .flatMap(number -> outbox.receipt(TicketNotice.cardTopic(number.value()))
                        .flatMap(permalinks::of)
                        .map(link -> new Source(
                                link,
                                "Decided by AdEx in " + number,
                                LocalDate.now(clock).toString())))
                .orElse(null);
    }

    /** The form's fields have the names the rules use; what the form does not show is told at the answer. */
    private static Map<String, String> errors(List<FieldProblem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldProblem problem : problems) {
            String field = ReviewModal.shows(problem.field()) ? problem.field() : ReviewModal.ANSWER;
            errors.merge(field, problem.sentence(), (one, other) -> one + "; " + other);
        }
        return errors;
    }

    private static View page(String title, String sentence, @Nullable String typed) {
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(sentence)));
        if (typed != null) {
            blocks.add(Blocks.section("This is the answer you wrote, so that you can keep it:"));
            blocks.addAll(Blocks.quote(typed));
        }
        return Modals.page(title, blocks);
    }

    private static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(sentence)));
    }

    private Actor actor(BlockActionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }
}
