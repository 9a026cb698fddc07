package org.integritydesk.slack.answering;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
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
import java.util.Optional;
import java.util.function.Function;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.jspecify.annotations.Nullable;

/** "Full answer": every word of an answer that a message shows shortened. Who may read it is looked at on every press. */
@ApplicationScoped
public class FullAnswer {
    private static final String TITLE = "Full answer";

    private final Asking asking;
    private final KnowledgeBase knowledge;
    private final RoleDirectory roles;
    private final ModalOpener opener;
    private final Clock clock;

    FullAnswer(Asking asking, KnowledgeBase knowledge, RoleDirectory roles, ModalOpener opener, Clock clock) {
        this.asking = asking;
        this.knowledge = knowledge;
        this.roles = roles;
        this.opener = opener;
        this.clock = clock;
    }

    /** Under a reply: the answer as it was given. */
    public Response given(BlockActionRequest request, ActionContext context) {
        return open(request, context, FullAnswer::shown);
    }

    /** Under the news that an answer changed: as it is now. */
    public Response now(BlockActionRequest request, ActionContext context) {
        return open(
                request,
                context,
                reply -> Optional.ofNullable(reply.question().entry()).flatMap(knowledge::published));
    }

    private Response open(BlockActionRequest request, ActionContext context, Function<Reply, Optional<Entry>> answer) {
        BlockActionPayload payload = request.getPayload();
        opener.open(
                request,
                TITLE,
                () -> asking.replyTo(question(payload))
                        .filter(reply -> mayRead(reply.question(), payload))
                        .flatMap(answer)
                        .map(this::page)
                        .orElseGet(FullAnswer::notTheirs));
        return context.ack();
    }

    /** Whoever asked, whoever works at the desk, and in a channel whoever reads the reply there. */
    private boolean mayRead(AskedQuestion question, BlockActionPayload payload) {
        String person = payload.getUser().getId();
        return question.asker().value().equals(person)
                || question.surface() == Surface.MENTION
                        && question.where().room().value().equals(room(payload))
                || roles.isInsider(person);
    }

    private static @Nullable String room(BlockActionPayload payload) {
        return payload.getChannel() == null ? null : payload.getChannel().getId();
    }

    /** What the reply shows of an entry; empty: nothing. */
    private static Optional<Entry> shown(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> Optional.of(answered.entry());
            case Reply.Referred referred -> Optional.of(referred.entry());
            // The message may be older than the complaint.
            case Reply.Doubted doubted -> Optional.of(doubted.entry());
            case Reply.Ticketed ticketed ->
                ticketed.why() == WhyEscalated.ENTRIES_CONFLICT
                        ? Optional.empty()
                        : Optional.ofNullable(ticketed.entry());
            case Reply.Suggested none -> Optional.empty();
            case Reply.Clarified none -> Optional.empty();
        };
    }

    private View page(Entry entry) {
        List<LayoutBlock> blocks = new ArrayList<>(EntryBlocks.whole(entry, LocalDate.now(clock)));
        blocks.add(Blocks.context(Texts.escape(entry.id().value()) + " v" + entry.version()));
        return Modals.page(TITLE, blocks);
    }

    private static View notTheirs() {
        return Modals.page(
                TITLE,
                List.of(
                        Blocks.section(
                                "There is no answer here that you can open. To get one, write `/integrity` and your question.")));
    }

    private static QuestionId question(BlockActionPayload payload) {
        return new QuestionId(Long.parseLong(payload.getActions().getFirst().getValue()));
    }
}
