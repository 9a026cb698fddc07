package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.DueReview;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** Reminds an owner of entries that are due. */
public final class ReviewDueMessage {
    private static final int SHOWN = 10;
    private static final int QUESTION = 150;

    private ReviewDueMessage() {}

    /** The message about at least one entry, as things stand on the day. */
    public static Message of(String owner, LocalDate day, List<DueReview> due) {
        String headline = due.size() == 1 ? "An answer is due for review" : due.size() + " answers are due for review";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":hourglass_flowing_sand: *" + headline + "* · owner: " + Texts.escape(owner)));
        blocks.add(Blocks.section(
                due.stream().limit(SHOWN).map(one -> line(one, day)).collect(Collectors.joining("\n"))));
        if (due.size() > SHOWN) {
            blocks.add(Blocks.context("And " + (due.size() - SHOWN) + " more."));
        }
        blocks.add(
                Blocks.context(
                        "Check the source, then confirm or change the answer. Until then askers read that it is"
                                + " stale; what has expired is not answered any more. The same answer comes up again after a week."));
        return new Message(headline, blocks);
    }

    private static String line(DueReview due, LocalDate day) {
        return "• *" + Texts.shorten(Texts.escape(due.entry().content().question()), QUESTION) + "* " + when(due, day)
                + " · " + Texts.escape(due.entry().id().value());
    }

    private static String when(DueReview due, LocalDate day) {
        boolean past = due.on().isBefore(day);
        String what = switch (due.why()) {
            case EXPIRES -> past ? "expired after " : "expires after ";
            case REVIEW -> past ? "was due on " : "is due on ";
        };
        return what + Texts.day(due.on());
    }
}
