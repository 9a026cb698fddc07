package org.integritydesk.slack.command;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import org.integritydesk.slack.blocks.Message;

/** {@code /integrity help}. */
@ApplicationScoped
public class HelpCommand implements SubCommand {
    private final Instance<SubCommand> words;

    HelpCommand(Instance<SubCommand> words) {
        this.words = words;
    }

    @Override
    public String word() {
        return "help";
    }

    @Override
    public String usage() {
        return "help";
    }

    @Override
    public String sentence() {
        return "Show what you can do here";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        return HelpMessage.of("Here is what I can do", lines());
    }

    /** Every word with its sentence. */
    public List<HelpMessage.Line> lines() {
        return words.stream()
                .sorted(Comparator.comparing(SubCommand::word))
                .map(word -> new HelpMessage.Line(word.usage(), word.sentence()))
                .toList();
    }
}
