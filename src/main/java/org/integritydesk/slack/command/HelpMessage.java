package org.integritydesk.slack.command;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** What one can do, drawn from the words the command knows. */
public final class HelpMessage {
    private static final String EXAMPLE = "`" + IntegrityCommand.NAME + " can a craft brewery run ads in the US?`";

    private HelpMessage() {}

    /** A word and what it does. */
    public record Line(String usage, String sentence) {}

    /** @param opening said first; plain text */
    public static Message of(String opening, List<Line> lines) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + Texts.escape(opening) + "*"));
        blocks.add(Blocks.section("*Ask* anything about ads moderation in a full sentence: " + EXAMPLE
                + "\nOnly you see the answer. You can also mention me in a channel (I answer in the thread, and you can ask on there"
                + " without naming me) or write me a direct"
                + " message. If no approved answer exists, I open a ticket with AdEx at once."));
        blocks.add(Blocks.section(lines.stream()
                .map(line -> "`" + IntegrityCommand.NAME + " " + Texts.escape(line.usage()) + "`  "
                        + Texts.escape(line.sentence()))
                .collect(Collectors.joining("\n"))));
        blocks.add(Blocks.context(
                "Say the market (US or Canada), the product, and where it is stuck. Leave out advertiser names: you can add"
                        + " them to a ticket, where they stay."));
        return new Message(opening + ". Ask in a full sentence.", blocks);
    }
}
