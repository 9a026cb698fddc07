package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Mrkdwn;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.command.IntegrityCommand;

/** An edition on one screen. */
public final class DigestMessage {
    private static final int ANSWER = 200;

    private DigestMessage() {}

    /** The message of an edition. */
    public static Message of(DigestEdition edition) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String headline = "Integrity this week · " + edition.market();
        blocks.add(Blocks.header(headline));
        blocks.add(Blocks.context(day(edition, true) + " to " + day(edition, false) + ", week before in brackets"));
        blocks.add(Blocks.fields(List.of(
                figure("Questions", edition.figures().asked(), edition.before().asked()),
                figure(
                        "Answered without a ticket",
                        edition.figures().selfServed(),
                        edition.before().selfServed()),
                figure(
                        "Said to be solved",
                        edition.figures().solved(),
                        edition.before().solved()),
                figure(
                        "Tickets opened",
                        edition.figures().opened(),
                        edition.before().opened()),
                figure(
                        "Tickets resolved",
                        edition.figures().resolved(),
                        edition.before().resolved()),
                "*Open now*\n" + open(edition.openByAge()))));
        blocks.add(Blocks.section("*Asked most*\n"
                + (edition.top().isEmpty()
                        ? "No question came up three times or more."
                        : edition.top().stream()
                                .map(top -> "• " + top.count() + " x *" + Texts.escape(top.question()) + "* "
                                        + Mrkdwn.of(Texts.shorten(top.answer(), ANSWER)))
                                .collect(Collectors.joining("\n")))));
        if (!edition.changed().isEmpty()) {
            blocks.add(Blocks.section("*New or changed answers*\n"
                    + edition.changed().stream()
                            .map(changed -> "• " + (changed.isNew() ? "New: " : "Changed: ")
                                    + "*" + Texts.escape(changed.question()) + "* "
                                    + Mrkdwn.of(Texts.shorten(changed.answer(), ANSWER)))
                            .collect(Collectors.joining("\n"))));
        }
        blocks.add(Blocks.context("Ask with `" + IntegrityCommand.NAME
                + " your question`: say the market, the product, and where it is stuck. Reply in this thread to tell us what"
                + " is missing here."));
        return new Message(headline + ": " + edition.figures().asked() + " questions", blocks);
    }

    private static String figure(String name, int now, int before) {
        String arrow = now > before ? "▲" : now < before ? "▼" : "=";
        return "*" + name + "*\n" + now + " " + arrow + " (" + before + ")";
    }

    private static String open(DigestEdition.OpenByAge open) {
        return open.total() == 0
                ? "none"
                : open.total() + ": " + open.young() + " under 2 days, " + open.week() + " up to 7, " + open.old()
                        + " older";
    }

    private static String day(DigestEdition edition, boolean first) {
        return Texts.day(LocalDate.ofInstant(first ? edition.from() : edition.to(), edition.zone()));
    }
}
