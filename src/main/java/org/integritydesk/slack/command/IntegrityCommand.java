package org.integritydesk.slack.command;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /integrity}: one of its words, or a question. */
@ApplicationScoped
public class IntegrityCommand {
    /** The command as people type it and as the manifest declares it. */
    public static final String NAME = "/integrity";

    private final Instance<SubCommand> words;
    private final FreeText freeText;

    IntegrityCommand(Instance<SubCommand> words, FreeText freeText) {
        this.words = words;
        this.freeText = freeText;
    }

    /** All words, in the order help shows them. */
    public List<SubCommand> words() {
        return words.stream().sorted(Comparator.comparing(SubCommand::word)).toList();
    }

    /** What to say to the person who typed the command. */
    public Message run(SlashCommandRequest request) {
        String text = text(request.getPayload().getText());
        String[] parts = text.split("\\s+", 2);
        String first = parts[0].toLowerCase(Locale.ROOT);
        String rest = parts.length > 1 ? parts[1] : "";
        Optional<SubCommand> word = words.stream()
                .filter(candidate -> candidate.word().equals(first) && candidate.takes(request, rest))
                .findFirst();
        return word.isPresent() ? word.get().run(request, rest) : freeText.reply(request, text);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : Texts.unescape(text).strip();
    }
}
