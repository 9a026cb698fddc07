package org.integritydesk.slack.knowledge;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.model.block.LayoutBlock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;

/** {@code /integrity faq}. */
@ApplicationScoped
class FaqCommand implements SubCommand {
    private static final String EDITORS_ONLY =
            "Only FAQ editors work on the entries here. To ask something, write `/integrity` and your question.";

    private final KnowledgeBase knowledge;
    private final FaqLists lists;
    private final RoleDirectory roles;
    private final Clock clock;

    FaqCommand(KnowledgeBase knowledge, FaqLists lists, RoleDirectory roles, Clock clock) {
        this.knowledge = knowledge;
        this.lists = lists;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "faq";
    }

    @Override
    public String usage() {
        return "faq [words or id]";
    }

    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return true;
    }

    @Override
    public String sentence() {
        return "Write, review and find FAQ entries (editors)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        String words = argument.strip();
        if (!roles.actor(request.getPayload().getUserId()).is(Role.EDITOR)) {
            return refused(words);
        }
        return words.isEmpty() ? FaqMessage.of(knowledge.counts(LocalDate.now(clock))) : lists.find(words);
    }

    private static Message refused(String words) {
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(EDITORS_ONLY)));
        if (!words.isEmpty()) {
            blocks.add(Blocks.context("This is what you wrote, so that you can ask it:"));
            blocks.addAll(Blocks.quote(words));
        }
        return new Message(EDITORS_ONLY, blocks);
    }
}
