package org.integritydesk.slack.answering;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.ResponseUrl;

/** "Show entry": the entry as it is now, for staff. */
@ApplicationScoped
public class ShowEntry {
    private static final String TITLE = "Entry";

    private final KnowledgeBase knowledge;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final ModalOpener opener;
    private final Clock clock;

    ShowEntry(KnowledgeBase knowledge, RoleDirectory roles, ResponseUrl respond, ModalOpener opener, Clock clock) {
        this.knowledge = knowledge;
        this.roles = roles;
        this.respond = respond;
        this.opener = opener;
        this.clock = clock;
    }

    /** Opens a modal that shows it. */
    public Response open(BlockActionRequest request, ActionContext context) {
        var payload = request.getPayload();
        var id = new EntryId(payload.getActions().getFirst().getValue());
        if (roles.actor(payload.getUser().getId()).is(Role.STAFF)) {
            opener.open(
                    request,
                    TITLE,
                    () -> knowledge
                            .find(id)
                            .map(entry -> page(entry, LocalDate.now(clock)))
                            .orElseGet(() -> Modals.page(
                                    TITLE, List.of(Blocks.section("This entry does not exist any more.")))));
        } else {
            respond.whisper(payload.getResponseUrl(), AnswerFeedback.say("Only AdEx staff can look at entries here."));
        }
        return context.ack();
    }

    /** The entry, read only (pure). */
    static View page(Entry entry, LocalDate today) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(Texts.escape(entry.id().value()) + " v" + entry.version() + " · "
                + entry.status().name().toLowerCase(Locale.ROOT) + " · owner: "
                + Texts.escape(entry.content().owner())));
        blocks.addAll(EntryBlocks.whole(entry, today));
        if (!entry.content().variants().isEmpty()) {
            blocks.addAll(Blocks.paragraphs(Texts.parts(
                    "*Other wordings*\n"
                            + entry.content().variants().stream()
                                    .map(wording -> "• " + Texts.escape(wording))
                                    .collect(Collectors.joining("\n")),
                    EntryBlocks.PART)));
        }
        return Modals.page(TITLE, blocks);
    }
}
