package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Party;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketLifecycle;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketState;

/** The part of a ticket's card about other tickets: what follows it, what is alike, what was answered before. */
final class NeighbourBlocks {
    private static final int ALIKE = 3;
    private static final int ANSWER = 120;
    private static final int FOLLOWERS = 20;

    private NeighbourBlocks() {}

    static List<LayoutBlock> of(CardContent content) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Ticket ticket = content.ticket();
        if (ticket.state() == TicketState.DUPLICATE) {
            blocks.add(Blocks.section(":link: Follows *" + ticket.duplicateOf() + "* and gets the same answer."));
        }
        if (!content.followers().isEmpty()) {
            blocks.add(Blocks.section(followers(content.followers())));
        }
        if (!content.alike().isEmpty()) {
            blocks.add(Blocks.section("*Similar open tickets*"));
            content.alike().stream().limit(ALIKE).forEach(other -> blocks.add(alike(ticket, other)));
        }
        if (!content.past().isEmpty()) {
            blocks.add(Blocks.context("Answered before: "
                    + content.past().stream().map(NeighbourBlocks::past).collect(Collectors.joining(" · "))));
        }
        return blocks;
    }

    private static String followers(List<TicketNumber> followers) {
        String numbers =
                followers.stream().limit(FOLLOWERS).map(TicketNumber::toString).collect(Collectors.joining(", "));
        String others = followers.size() == 1 ? "1 other follows" : followers.size() + " others follow";
        return ":busts_in_silhouette: *" + others + ":* " + numbers + (followers.size() > FOLLOWERS ? ", …" : "")
                + ". The answer goes to all of them.";
    }

    private static LayoutBlock alike(Ticket ticket, CardContent.Neighbour neighbour) {
        Ticket other = neighbour.ticket();
        String line = "*" + other.number() + "* " + String.format(Locale.ROOT, "(%.2f)", neighbour.similarity()) + " · "
                + other.state().label() + " · "
                + (other.assignee() == null
                        ? "nobody yet"
                        : Texts.mention(other.assignee().value()));
        return TicketLifecycle.possible(ticket.state(), Party.STAFF).contains(TicketAct.Kind.MERGE)
                ? Blocks.section(
                        line,
                        Blocks.confirming(
                                "Merge into " + other.number(),
                                TicketActions.MERGE,
                                FamilyButtons.pair(ticket.number(), other.number()),
                                "Merge " + ticket.number() + " into " + other.number() + "?",
                                "Its requester is told, and gets the answer of " + other.number()
                                        + ". You can split them again."))
                : Blocks.section(line);
    }

    private static String past(Ticket other) {
        return "*" + other.number() + "* “"
                + Texts.escape(Texts.shorten(Objects.requireNonNullElse(other.answer(), ""), ANSWER)) + "”";
    }
}
