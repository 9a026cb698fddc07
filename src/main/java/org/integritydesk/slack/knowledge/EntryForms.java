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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.answering.Learning;
import org.integritydesk.chat.Actor;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.FieldProblem;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Views;

/** What happens when somebody submits a form about an entry. What cannot be saved comes back with everything typed. */
@ApplicationScoped
public class EntryForms {
    private final KnowledgeBase knowledge;
    private final Learning learning;
    private final RoleDirectory roles;
    private final Views views;
    private final Clock clock;

    EntryForms(KnowledgeBase knowledge, Learning learning, RoleDirectory roles, Views views, Clock clock) {
        this.knowledge = knowledge;
        this.learning = learning;
        this.roles = roles;
        this.views = views;
        this.clock = clock;
    }

    /** Another kind was chosen in the form of an entry: its fields are shown. */
    public Response kindChosen(BlockActionRequest request, ActionContext context) {
        View view = request.getPayload().getView();
        EntryContent typed = typed(FormValues.of(view.getState()), view.getPrivateMetadata());
        views.update(view.getId(), view.getHash(), EntryModal.again(view.getPrivateMetadata(), typed));
        return context.ack();
    }

    /** The form of a new or changed entry. */
    public Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
        FormValues form = form(request);
        String id = request.getPayload().getView().getPrivateMetadata();
        EntryContent content = typed(form, id);
        Edit edit = save(id, content, form, actor(request));
        return switch (edit) {
            case Edit.Done(Entry entry) -> context.ackWithUpdate(saved(entry));
            case Edit.Refused(List<FieldProblem> problems) -> context.ackWithErrors(EntryFields.errors(form, problems));
            default ->
                context.ackWithUpdate(Modals.page(
                        "Not saved",
                        EntryWords.returned(EntryWords.explain(edit).orElse(""), content)));
        };
    }

    /** The form for wordings. */
    public Response addWordings(ViewSubmissionRequest request, ViewSubmissionContext context) {
        DraftRef ref = ref(request);
        List<String> wordings = form(request).lines(WordingModal.WORDINGS);
        if (wordings.isEmpty()) {
            return context.ackWithErrors(Map.of(WordingModal.WORDINGS, "Please write at least one wording."));
        }
        for (String wording : wordings) {
            Optional<String> refused = EntryWords.explain(knowledge.addWording(ref.id(), wording, actor(request)));
            if (refused.isPresent()) {
                return context.ackWithErrors(Map.of(
                        WordingModal.WORDINGS,
                        refused.get()
                                + (wordings.getFirst().equals(wording) ? "" : ". The lines before it were added.")));
            }
        }
        return context.ackWithUpdate(Modals.page(
                "Added",
                List.of(Blocks.section(":white_check_mark: From now on these words find the answer too:\n• "
                        + Texts.escape(String.join("\n• ", wordings))))));
    }

    /** The form with the reason. */
    public Response retire(ViewSubmissionRequest request, ViewSubmissionContext context) {
        DraftRef ref = ref(request);
        String reason = Objects.requireNonNullElse(form(request).text(RetireModal.REASON), "");
        Edit edit = learning.act(ref.id(), ref.version(), new EntryAct.Retire(reason), actor(request));
        if (edit instanceof Edit.Refused(var problems)) {
            return context.ackWithErrors(
                    Map.of(RetireModal.REASON, problems.getFirst().sentence()));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        Optional<String> refused = EntryWords.explain(edit);
        if (refused.isEmpty()) {
            blocks.add(Blocks.section(":wastebasket: The answer is retired; nobody gets it any more. It stays in the"
                    + " history, and editing it brings it back."));
        } else {
            blocks.add(Blocks.section(Texts.escape(refused.get())));
            blocks.addAll(Blocks.quote(reason));
        }
        return context.ackWithUpdate(Modals.page(refused.isEmpty() ? "Retired" : "Not retired", blocks));
    }

    private Edit save(String id, EntryContent content, FormValues form, Actor actor) {
        boolean submit = EntryModal.isSubmitted(form);
        String note = EntryModal.note(form);
        if (id.equals(EntryModal.NEW)) {
            return learning.propose(content, submit, note, actor);
        }
        DraftRef ref = DraftRef.parse(id);
        return learning.act(
                ref.id(),
                ref.version(),
                submit ? new EntryAct.Submit(content, note) : new EntryAct.Save(content, note),
                actor);
    }

    private View saved(Entry entry) {
        List<LayoutBlock> blocks = new ArrayList<>();
        boolean waits = entry.status() == EntryStatus.IN_REVIEW;
        blocks.add(Blocks.section(
                waits
                        ? ":eyes: Another editor has to approve this before it answers. It is in the triage channel, and in"
                                + " `/integrity faq`."
                        : ":pencil2: Kept as a draft. You find it with `/integrity faq`."));
        blocks.addAll(ConflictBlocks.of(knowledge.conflicts(entry.content(), entry.id())));
        blocks.add(Blocks.context(Texts.escape(entry.id().value())));
        return Modals.page(waits ? "Waiting for review" : "Draft kept", blocks);
    }

    /** What stands in the form; what the form does not show is as in the version that was opened. */
    private EntryContent typed(FormValues form, String id) {
        LocalDate today = LocalDate.now(clock);
        EntryContent base = id.equals(EntryModal.NEW) ? EntryModal.blank(today) : opened(DraftRef.parse(id), today);
        return EntryModal.read(form, base, today);
    }

    private EntryContent opened(DraftRef ref, LocalDate today) {
        return knowledge
                .versionOf(ref.id(), ref.version())
                .map(Entry::content)
                .orElseGet(() -> EntryModal.blank(today));
    }

    private Actor actor(ViewSubmissionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }

    private static DraftRef ref(ViewSubmissionRequest request) {
        return DraftRef.parse(request.getPayload().getView().getPrivateMetadata());
    }

    private static FormValues form(ViewSubmissionRequest request) {
        return FormValues.of(request.getPayload().getView().getState());
    }
}
