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

/** What was asked most: a table, or a list. */
final class TopBlocks {
    private static final int MOST = 5;
    private static final int QUESTION = 150;
    private static final int ANSWER = 200;

    private TopBlocks() {}

    static List<LayoutBlock> of(DigestEdition edition, DigestWords words, Look look) {
        String heading = "*" + words.say("top") + "*\n";
        List<DigestEdition.TopIssue> top = edition.top().stream().limit(MOST).toList();
        if (top.isEmpty()) {
            return List.of(Blocks.section(heading + words.say("top.none")));
        }
        return switch (look) {
            case NATIVE -> List.of(Blocks.section(heading.strip()), table(top, words));
            case PLAIN ->
                List.of(Blocks.section(
                        heading + top.stream().map(issue -> line(issue, words)).collect(Collectors.joining("\n"))));
        };
    }

    private static LayoutBlock table(List<DigestEdition.TopIssue> top, DigestWords words) {
        List<List<RichTextBlock>> rows = new ArrayList<>();
        rows.add(List.of(
                TableBlock.cell(words.say("top.issue")),
                TableBlock.cell(words.say("top.count")),
                TableBlock.cell(words.say("top.market")),
                TableBlock.cell(words.say("top.answer"))));
        for (DigestEdition.TopIssue issue : top) {
            rows.add(List.of(
                    TableBlock.cell(words.name(Texts.shorten(issue.question(), QUESTION))),
                    TableBlock.cell(words.asked(issue.count(), issue.before())),
                    TableBlock.cell(words.markets(issue.markets())),
                    TableBlock.cell(answer(issue, words), issue.link())));
        }
        return TableBlock.of(
                List.of(
                        TableBlock.Column.WORDS,
                        TableBlock.Column.NUMBERS,
                        TableBlock.Column.WORDS,
                        TableBlock.Column.WORDS),
                rows);
    }

    /** What answers it, and what is done about it. */
    private static String answer(DigestEdition.TopIssue issue, DigestWords words) {
        String answer = issue.answer() == null
                ? words.say("top.open")
                : Texts.shorten(issue.answer(), ANSWER) + words.mark(issue.language());
        return answer + work(issue, words);
    }

    private static String work(DigestEdition.TopIssue issue, DigestWords words) {
        DigestEdition.Work work = issue.work();
        return work == null
                ? ""
                : " "
                        + words.say(
                                "top.work", Texts.shorten(words.action(work.what()), QUESTION), words.day(work.due()));
    }

    private static String line(DigestEdition.TopIssue issue, DigestWords words) {
        String answer = issue.answer() == null
                ? words.say("top.open")
                : Mrkdwn.of(issue.answer(), ANSWER) + words.mark(issue.language());
        return "• *" + words.name(Texts.escape(issue.question(), QUESTION)) + "* · "
                + words.asked(issue.count(), issue.before()) + " · " + words.markets(issue.markets()) + "\n   "
                + answer
                + (issue.link() == null ? "" : " " + Texts.link(issue.link(), "↗"))
                + Texts.escape(work(issue, words));
    }
}
