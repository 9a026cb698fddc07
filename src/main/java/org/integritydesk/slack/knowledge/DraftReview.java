package org.integritydesk.slack.knowledge;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.answering.Learning;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.Source;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Reviewing a proposal: open the form, publish, send back, or discard. Only editors; checked at every step. */
@ApplicationScoped
public class DraftReview {
    private final KnowledgeBase knowledge;
    private final Learning learning;
    private final RoleDirectory roles;
    private final Outbox outbox;
    private final Permalinks permalinks;
    private final ResponseUrl respond;
    private final ModalOpener opener;
    private final Clock clock;

    DraftReview(
            KnowledgeBase knowledge,
            Learning learning,
            RoleDirectory roles,
            Outbox outbox,
            Permalinks permalinks,
            ResponseUrl respond,
            ModalOpener opener,
            Clock clock) {
        this.knowledge = knowledge;
        this.learning = learning;
        this.roles = roles;
        this.outbox = outbox;
        this.permalinks = permalinks;
        this.respond = respond;
        this.opener = opener;
        this.clock = clock;
    }

    /** "Review and publish" on a card. */
    public Response open(BlockActionRequest request, ActionContext context) {
        open(
                request,
                DraftRef.parse(request.getPayload().getActions().getFirst().getValue()));
        return context.ack();
    }

    /** Opens the form for whoever just clicked, or says why not. */
    void open(BlockActionRequest request, DraftRef ref) {
        if (actor(request).is(Role.EDITOR)) {
            opener.open(
                    request,
                    "FAQ draft",
                    () -> knowledge
                            .state(ref.id())
                            .filter(EntryState::isProposal)
                            .map(this::form)
                            .orElseGet(() -> Modals.page(
                                    "FAQ draft",
                                    List.of(Blocks.section("This draft was already published or discarded.")))));
        } else {
            respond.whisper(request.getPayload().getResponseUrl(), EntryWords.say(EntryWords.EDITORS_ONLY));
        }
    }

    /** "Discard" on a card. */
    public Response discard(BlockActionRequest request, ActionContext context) {
        DraftRef ref =
                DraftRef.parse(request.getPayload().getActions().getFirst().getValue());
        Edit edit = learning.act(ref.id(), ref.version(), new EntryAct.Discard(null), actor(request));
        EntryWords.explain(edit)
                .ifPresent(
                        sentence -> respond.whisper(request.getPayload().getResponseUrl(), EntryWords.say(sentence)));
        return context.ack();
    }

    /** "Confirm" in the form. */
    public Response decide(ViewSubmissionRequest request, ViewSubmissionContext context) {
        DraftRef ref = DraftRef.parse(request.getPayload().getView().getPrivateMetadata());
        Optional<EntryState> state = knowledge.state(ref.id());
        if (state.isEmpty()) {
            return context.ackWithUpdate(
                    Modals.page("Not published", List.of(Blocks.section("This draft does not exist any more."))));
        }
        FormValues form = FormValues.of(request.getPayload().getView().getState());
        EntryContent base = state.get().current().content();
        EntryContent content = EntryFields.read(form, base, base.kind(), LocalDate.now(clock));
        EntryAct act = ReviewModal.decision(form, content);
        if (act == null) {
            return context.ackWithErrors(Map.of(ReviewModal.DECISION, "Please choose what becomes of it."));
        }
        Actor actor = roles.actor(request.getPayload().getUser().getId());
        Edit edit = learning.act(ref.id(), ref.version(), act, actor);
        if (edit instanceof Edit.Refused(var problems)) {
            return context.ackWithErrors(EntryFields.errors(form, problems));
        }
        return EntryWords.explain(edit)
                .map(sentence ->
                        context.ackWithUpdate(Modals.page("Not published", EntryWords.returned(sentence, content))))
                .orElseGet(context::ack);
    }

    private View form(EntryState state) {
        Entry proposal = state.current();
        return ReviewModal.of(state, knowledge.conflicts(proposal.content(), proposal.id()), decidedIn(proposal));
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

    private Actor actor(BlockActionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }
}
