package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.digest.OwnWeek;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.tickets.TicketNumber;

/** Somebody's own week, for them alone. */
public final class OwnWeekMessage {
    private static final int LINE = 150;
    private static final int MOST_LINES = 3;
    private static final int MOST_LATE = 5;

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
            blocks.add(Blocks.section("*Your queue*: " + queue.open() + " open, " + late(queue) + ", "
                    + queue.waiting() + " waiting for the requester, " + queue.escalated()
                    + " with other teams. You resolved " + words.figure(queue.resolved(), queue.resolvedBefore())
                    + "."));
        }
        blocks.add(Blocks.section("*All markets*: questions "
                + words.figure(week.figures().asked(), week.before().asked()) + ", without a ticket "
                + words.figure(week.figures().selfServed(), week.before().selfServed()) + ", tickets opened "
                + words.figure(week.figures().opened(), week.before().opened()) + ", resolved "
                + words.figure(week.figures().resolved(), week.before().resolved()) + "."));
        list(
                blocks,
                "Asked most",
                week.top(),
                issue -> Texts.escape(issue.question(), LINE) + ", " + words.asked(issue.count(), issue.before()));
        list(blocks, words.say("coming"), week.coming(), new DigestLines(words)::coming);
        blocks.add(Blocks.context("Only you get this. `" + IntegrityCommand.NAME
                + " digest me off`, or the box on my Home tab, ends it."));
        return new Message("Your week", blocks);
    }

    private static String late(OwnWeek.OwnQueue queue) {
        List<TicketNumber> late = queue.late();
        return late.isEmpty()
                ? "none late"
                : late.size() + " late ("
                        + late.stream()
                                .limit(MOST_LATE)
                                .map(TicketNumber::toString)
                                .collect(Collectors.joining(", "))
                        + (late.size() > MOST_LATE ? ", …)" : ")");
    }

    private static <T> void list(List<LayoutBlock> blocks, String heading, List<T> all, Function<T, String> line) {
        if (!all.isEmpty()) {
            blocks.add(Blocks.section("*" + heading + "*\n"
                    + all.stream()
                            .limit(MOST_LINES)
                            .map(one -> "• " + line.apply(one))
                            .collect(Collectors.joining("\n"))));
        }
    }
}
