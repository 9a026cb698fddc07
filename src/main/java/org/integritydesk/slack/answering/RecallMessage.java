package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.answering.Recalled;
import org.integritydesk.knowledge.AnswerChange;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** To somebody who got an answer: it is not the same any more. */
public final class RecallMessage {
    private static final int REMINDER = 150;
    private static final int OLD = 300;

    private RecallMessage() {}

    /** @param link where they got the answer; null: in a message that only they saw, or that is gone */
    public static Message of(Recalled recalled, @Nullable URI link, LocalDate today) {
        boolean isRetired = recalled.after().status() == EntryStatus.RETIRED;
        String headline = isRetired ? "An answer you got is not valid any more." : "An answer you got has changed.";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section((isRetired ? ":no_entry: *" : ":arrows_counterclockwise: *") + headline + "*"));
        blocks.add(Blocks.context("You asked on "
                + Texts.day(LocalDate.ofInstant(recalled.question().askedAt(), ZoneOffset.UTC))
                + (link == null ? "" : " (<" + Texts.escape(link.toString()) + "|look at it>)") + ": "
                + Texts.escape(Texts.shorten(recalled.question().meant(), REMINDER))));
        blocks.add(Blocks.section("*It said*"));
        blocks.add(Blocks.struck(firstLine(recalled.before().content().answer())));
        if (isRetired) {
            blocks.add(
                    Blocks.section(
                            "There is no approved answer in its place. Please do not rely on it; if it matters now, ask again."));
        } else {
            blocks.add(Blocks.section("*What changed:* " + changes(recalled)));
            if (recalled.after().content().kind() == EntryKind.ESCALATE) {
                blocks.add(Blocks.section(
                        "*A person decides this now.* Ask again, and I open a ticket. What is known so far:"));
            }
            blocks.addAll(EntryBlocks.of(recalled.after(), today));
            blocks.addAll(EntryBlocks.fullAnswer(
                    recalled.after(),
                    AnswerActions.FULL_NOW,
                    recalled.question().id()));
        }
        return new Message(headline + " " + recalled.after().content().question(), blocks);
    }

    private static String changes(Recalled recalled) {
        return recalled.changes().isEmpty()
                ? "it is valid again."
                : recalled.changes().stream().map(AnswerChange::label).collect(Collectors.joining(", ")) + ".";
    }

    private static String firstLine(String answer) {
        return Texts.shorten(answer.strip().lines().findFirst().orElse(""), OLD);
    }
}
