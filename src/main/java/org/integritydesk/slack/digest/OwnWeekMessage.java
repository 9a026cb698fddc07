package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.digest.OwnWeek;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.IntegrityCommand;

/** Somebody's own week, for them alone. */
public final class OwnWeekMessage {
    private OwnWeekMessage() {}

    /** The direct message. */
    public static Message of(OwnWeek week) {
        var words = new DigestWords(DigestLanguage.EN);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Your week"));
        blocks.add(Blocks.context(
                words.say("period", words.day(week.from(), week.zone()), words.day(week.to(), week.zone()))));
        OwnWeek.OwnQueue queue = week.queue();
        if (queue != null) {
            blocks.add(Blocks.section("*Your queue*: " + queue.open() + " open, " + queue.late() + " late, "
                    + queue.waiting() + " waiting for the requester, " + queue.escalated()
                    + " with other teams. You resolved " + words.figure(queue.resolved(), queue.resolvedBefore())
                    + "."));
        }
        blocks.add(Blocks.section("*All markets*: questions "
                + words.figure(week.figures().asked(), week.before().asked()) + ", without a ticket "
                + words.figure(week.figures().selfServed(), week.before().selfServed()) + ", tickets opened "
                + words.figure(week.figures().opened(), week.before().opened()) + ", resolved "
                + words.figure(week.figures().resolved(), week.before().resolved()) + "."));
        blocks.add(Blocks.context("Only you get this. `" + IntegrityCommand.NAME + " digest me off` ends it."));
        return new Message("Your week", blocks);
    }
}
