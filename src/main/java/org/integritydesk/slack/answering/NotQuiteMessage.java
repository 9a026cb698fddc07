package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.PastTickets;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.Surface;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;

/** The answer did not help: what was settled before, and what is wrong. */
final class NotQuiteMessage {
    private static final int QUESTION = 300;
    private static final int ANSWER = 1_500;

    private NotQuiteMessage() {}

    static Message of(Reply.Doubted reply) {
        String question = Long.toString(reply.question().id().value());
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!isPublic(reply)) {
            blocks.addAll(own(reply.past().own()));
        }
        if (!reply.past().others().isEmpty()) {
            blocks.add(Blocks.section(
                    ":card_index_dividers: " + others(reply.past().others())));
        }
        blocks.add(Blocks.section(
                "*What is wrong with this answer?* With your reason it goes to AdEx at once; if it is not your"
                        + " question, I show what else I found."));
        blocks.add(Blocks.context("“" + Texts.escape(reply.entry().content().question()) + "” · "
                + Texts.escape(reply.entry().id().value()) + " v"
                + reply.question().entryVersion() + " · " + reply.question().id()));
        blocks.add(Blocks.actions(Arrays.stream(Complaint.values())
                .map(complaint -> Blocks.button(label(complaint), AnswerActions.because(complaint), question))
                .toArray(BlockElement[]::new)));
        blocks.add(Blocks.actions(Blocks.primary("Back, it did help", AnswerActions.SOLVED, question)));
        return new Message("What is wrong with this answer?", blocks);
    }

    /** What nobody else in the room may read; empty: nothing, or all is private anyway. */
    static Optional<Message> onlyForTheAsker(Reply.Doubted reply) {
        List<Ticket> own = reply.past().own();
        return isPublic(reply) && !own.isEmpty()
                ? Optional.of(new Message("Your earlier tickets about something like it", own(own)))
                : Optional.empty();
    }

    private static boolean isPublic(Reply.Doubted reply) {
        return reply.question().surface() == Surface.MENTION;
    }

    private static List<LayoutBlock> own(List<Ticket> tickets) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Ticket ticket : tickets) {
            blocks.add(Blocks.section("*You asked something like it before:* " + ticket.number() + ", answered on "
                    + day(ticket.updatedAt()) + "\n" + Texts.escape(Texts.shorten(ticket.question(), QUESTION))));
            blocks.addAll(Blocks.quote(Objects.requireNonNullElse(ticket.answer(), ""), ANSWER));
        }
        return blocks;
    }

    private static String others(List<PastTickets.Count> counts) {
        int all = counts.stream().mapToInt(PastTickets.Count::tickets).sum();
        Instant latest = counts.stream()
                .map(PastTickets.Count::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String markets = counts.stream()
                .map(count -> count.market().label() + " " + count.tickets())
                .collect(Collectors.joining(", "));
        return "AdEx settled " + all + " like it for other people (" + markets + "), the last on " + day(latest) + ".";
    }

    private static String day(Instant moment) {
        return Texts.day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static String label(Complaint complaint) {
        return switch (complaint) {
            case OUTDATED -> "Outdated";
            case INCORRECT -> "Incorrect";
            case CONFUSING -> "Confusing";
            case NOT_MY_QUESTION -> "Not my question";
        };
    }
}
