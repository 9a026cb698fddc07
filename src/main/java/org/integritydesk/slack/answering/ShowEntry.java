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
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.Views;

/** "Show entry": the entry as it is now, for staff. */
@ApplicationScoped
public class ShowEntry {
    private final KnowledgeBase knowledge;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final Views views;
    private final Clock clock;

    ShowEntry(KnowledgeBase knowledge, RoleDirectory roles, ResponseUrl respond, Views views, Clock clock) {
        this.knowledge = knowledge;
        this.roles = roles;
        this.respond = respond;
        this.views = views;
        this.clock = clock;
    }

    /** Opens a modal that shows it. */
    public Response open(BlockActionRequest request, ActionContext context) {
        var payload = request.getPayload();
        Optional<Entry> entry =
                knowledge.find(new EntryId(payload.getActions().getFirst().getValue()));
        if (!roles.actor(payload.getUser().getId()).is(Role.STAFF)) {
            respond.whisper(payload.getResponseUrl(), AnswerFeedback.say("Only AdEx staff can look at entries here."));
        } else if (entry.isEmpty()) {
            respond.whisper(payload.getResponseUrl(), AnswerFeedback.say("This entry does not exist any more."));
        } else if (!views.open(payload.getTriggerId(), page(entry.get(), LocalDate.now(clock)))) {
            respond.whisper(
                    payload.getResponseUrl(),
                    AnswerFeedback.say("Slack could not show it in time. Please press the button again."));
        }
        return context.ack();
    }

    /** The entry, read only (pure). */
    static View page(Entry entry, LocalDate today) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(Texts.escape(entry.id().value()) + " v" + entry.version() + " · "
                + entry.status().name().toLowerCase(Locale.ROOT) + " · owner: "
                + Texts.escape(entry.content().owner())));
        blocks.addAll(EntryBlocks.of(entry, today));
        if (!entry.content().variants().isEmpty()) {
            blocks.add(Blocks.section("*Other wordings*\n"
                    + entry.content().variants().stream()
                            .map(wording -> "• " + Texts.escape(wording))
                            .collect(Collectors.joining("\n"))));
        }
        return Modals.page("Entry", blocks);
    }
}
