package org.integritydesk.slack.knowledge;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.ResponseUrl;

/** The buttons and menus of those who work on entries. What may be done is decided on every press. */
@ApplicationScoped
public class FaqButtons {
    private final KnowledgeBase knowledge;
    private final FaqLists lists;
    private final DraftReview review;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final ModalOpener opener;
    private final Clock clock;

    FaqButtons(
            KnowledgeBase knowledge,
            FaqLists lists,
            DraftReview review,
            RoleDirectory roles,
            ResponseUrl respond,
            ModalOpener opener,
            Clock clock) {
        this.knowledge = knowledge;
        this.lists = lists;
        this.review = review;
        this.roles = roles;
        this.respond = respond;
        this.opener = opener;
        this.clock = clock;
    }

    /** "New entry". */
    public Response create(BlockActionRequest request, ActionContext context) {
        open(request, () -> Optional.of(EntryModal.ofNew(LocalDate.now(clock))));
        return context.ack();
    }

    /** "Waiting for review". */
    public Response waiting(BlockActionRequest request, ActionContext context) {
        return show(request, context, lists.waiting());
    }

    /** "Drafts". */
    public Response drafts(BlockActionRequest request, ActionContext context) {
        return show(request, context, lists.drafts());
    }

    /** "Stale". */
    public Response stale(BlockActionRequest request, ActionContext context) {
        return show(request, context, lists.stale());
    }

    /** "Edit", of what was sent back. */
    public Response edit(BlockActionRequest request, ActionContext context) {
        DraftRef ref =
                DraftRef.parse(request.getPayload().getActions().getFirst().getValue());
        open(request, () -> knowledge.state(ref.id()).map(EntryModal::of));
        return context.ack();
    }

    /** A choice in the menu of an entry. */
    public Response chosen(BlockActionRequest request, ActionContext context) {
        var chosen = MenuChoice.Chosen.parse(
                request.getPayload().getActions().getFirst().getSelectedOption().getValue());
        Supplier<Optional<EntryState>> state =
                () -> knowledge.state(chosen.ref().id());
        switch (chosen.choice()) {
            case REVIEW -> review.open(request, chosen.ref());
            case EDIT -> open(request, () -> state.get().map(EntryModal::of));
            case WORDING -> open(request, () -> state.get().map(found -> WordingModal.of(found.shown())));
            case RETIRE -> open(request, () -> state.get().flatMap(FaqButtons::retiring));
            case HISTORY -> open(request, () -> history(chosen.ref()));
        }
        return context.ack();
    }

    private Optional<View> history(DraftRef ref) {
        List<Entry> versions = knowledge.history(ref.id());
        return versions.isEmpty() ? Optional.empty() : Optional.of(HistoryModal.of(versions));
    }

    private static Optional<View> retiring(EntryState state) {
        return Optional.ofNullable(state.published()).map(published -> RetireModal.of(published, state.current()));
    }

    /** @param form empty: the entry is not there, or not such that this makes sense */
    private void open(BlockActionRequest request, Supplier<Optional<View>> form) {
        if (mayWrite(request)) {
            opener.open(request, "FAQ", () -> form.get().orElseGet(FaqButtons::changed));
        } else {
            whisper(request, EntryWords.say("Only AdEx staff can work on the FAQ. Nothing was changed."));
        }
    }

    private static View changed() {
        return Modals.page(
                "FAQ", List.of(Blocks.section("This entry has changed in the meantime. Please look it up again.")));
    }

    private Response show(BlockActionRequest request, ActionContext context, Message list) {
        whisper(
                request,
                mayWrite(request) ? list : EntryWords.say("Only AdEx staff can work on the FAQ. Nothing was changed."));
        return context.ack();
    }

    private boolean mayWrite(BlockActionRequest request) {
        Actor actor = roles.actor(request.getPayload().getUser().getId());
        return actor.is(Role.STAFF) || actor.is(Role.EDITOR);
    }

    private void whisper(BlockActionRequest request, Message message) {
        respond.whisper(request.getPayload().getResponseUrl(), message);
    }
}
