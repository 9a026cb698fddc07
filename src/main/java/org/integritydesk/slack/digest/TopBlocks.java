package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Mrkdwn;
import org.integritydesk.slack.blocks.TableBlock;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.Market;

/** What was asked most: a table, or a list. */
final class TopBlocks {
    private static final int MOST = 5;
    private static final int QUESTION = 150;
    private static final int ANSWER = 200;

    private TopBlocks() {}

    static List<LayoutBlock> of(DigestEdition edition, DigestWords words, Look look) {
        String heading = "*" + words.say("top") + "*\n";
        List<DigestEdition.TopEntry> top = edition.top().stream().limit(MOST).toList();
        if (top.isEmpty()) {
            return List.of(Blocks.section(heading + words.say("top.none")));
        }
        return switch (look) {
            case NATIVE -> List.of(Blocks.section(heading.strip()), table(top, words));
            case PLAIN ->
                List.of(Blocks.section(
                        heading + top.stream().map(entry -> line(entry, words)).collect(Collectors.joining("\n"))));
        };
    }

    private static LayoutBlock table(List<DigestEdition.TopEntry> top, DigestWords words) {
        List<List<RichTextBlock>> rows = new ArrayList<>();
        rows.add(List.of(
                TableBlock.cell(words.say("top.issue")),
                TableBlock.cell(words.say("top.count")),
                TableBlock.cell(words.say("top.market")),
                TableBlock.cell(words.say("top.answer"))));
        for (DigestEdition.TopEntry entry : top) {
            rows.add(List.of(
                    TableBlock.cell(Texts.shorten(entry.question(), QUESTION), entry.link()),
                    TableBlock.cell(words.figure(entry.count(), entry.before())),
                    TableBlock.cell(markets(entry)),
                    TableBlock.cell(Texts.shorten(entry.answer(), ANSWER))));
        }
        return TableBlock.of(
                List.of(
                        TableBlock.Column.WORDS,
                        TableBlock.Column.NUMBERS,
                        TableBlock.Column.WORDS,
                        TableBlock.Column.WORDS),
                rows);
    }

    private static String line(DigestEdition.TopEntry entry, DigestWords words) {
        String question = Texts.escape(entry.question(), QUESTION);
        return "• " + words.figure(entry.count(), entry.before()) + " · " + markets(entry) + " · *" + question + "* "
                + Mrkdwn.of(entry.answer(), ANSWER)
                + (entry.link() == null ? "" : " " + Texts.link(entry.link(), "↗"));
    }

    private static String markets(DigestEdition.TopEntry entry) {
        return entry.markets().isEmpty()
                ? "–"
                : entry.markets().stream().map(Market::name).distinct().collect(Collectors.joining(", "));
    }
}
