package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.Follow;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;

/** What a requester reads of an open ticket about the same: its number and its age, nothing that somebody else wrote. */
public final class FollowBlocks {
    private FollowBlocks() {}

    /** How their ticket stands to the other one, and what they can do about it. */
    public static List<LayoutBlock> of(TicketNumber own, Follow follow) {
        return switch (follow) {
            case Follow.Offered(TicketNumber other, Instant since) ->
                List.of(
                        Blocks.section(":busts_in_silhouette: AdEx already works on a question much like yours (*"
                                + other + "*, since " + Texts.moment(since) + "). Follow it: you get the same answer."),
                        Blocks.actions(Blocks.button(
                                "Follow " + other + " instead", TicketActions.FOLLOW, FamilyButtons.pair(own, other))));
            case Follow.Following(TicketNumber other) ->
                List.of(
                        Blocks.section(":link: *" + own + "* follows *" + other
                                + "*, which AdEx works on. You get its answer here, with your own question above it."),
                        Blocks.actions(Blocks.button(
                                "Mine is different", TicketActions.DIFFERENT, Long.toString(own.value()))));
        };
    }

    /** What they see after choosing to follow. */
    static Message following(Ticket ticket, TicketNumber other) {
        return new Message(
                ticket.number() + " follows " + other + ".", of(ticket.number(), new Follow.Following(other)));
    }
}
