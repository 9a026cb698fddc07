package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The form that resolves a ticket. */
final class ResolveModal {
    static final String ROOT_CAUSE = "root_cause";
    static final String DRAFT = "draft";

    private static final String ANSWER = "answer";
    private static final int PAST = 150;

    private ResolveModal() {}

    /**
     * The form.
     *
     * @param proposal what it begins with
     * @param place of the entry among those searched; null: none
     * @param answer to begin with
     */
    static View of(Ticket ticket, ResolveProposal proposal, @Nullable Integer place, @Nullable String answer) {
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.quoteWhole(ticket.question()));
        if (proposal.followers() > 0) {
            blocks.add(Blocks.context(":busts_in_silhouette: " + proposal.followers()
                    + (proposal.followers() == 1 ? " other asker reads" : " other askers read")
                    + " this answer, too: name nobody and nothing of this one."));
        }
        if (!proposal.past().isEmpty()) {
            blocks.add(Blocks.context("Answered before: "
                    + proposal.past().stream().map(ResolveModal::past).collect(Collectors.joining(" · "))));
        }
        if (!ticket.searched().isEmpty()) {
            blocks.add(Modals.actingChoice(
                    TicketActions.ANSWERED_BY,
                    "Answered by an entry",
                    IntStream.range(0, ticket.searched().size())
                            .mapToObj(i -> new Modals.Choice(
                                    Integer.toString(i),
                                    ticket.searched().get(i).question()))
                            .toList(),
                    place == null ? null : place.toString(),
                    "If one of these is the answer: it is filled in below, and may learn the asker's words."));
        }
        blocks.add(Modals.paragraph(
                // Slack keeps what stands in a field of the same name, so another answer needs another name.
                place == null ? ANSWER : ANSWER + "_" + place,
                "Answer to the requester",
                answer,
                "The requester reads exactly this. Say what may be allowed and what to do next; promise nothing.",
                true));
        blocks.add(Modals.choice(
                ROOT_CAUSE,
                "Root cause",
                Arrays.stream(RootCause.values())
                        .map(cause -> new Modals.Choice(cause.name(), cause.label()))
                        .toList(),
                proposal.cause().name(),
                "Why did this need a person? The likeliest is chosen; please check it."));
        if (place == null) {
            blocks.add(Modals.tick(
                    DRAFT, "Knowledge", new Modals.Choice("yes", "Draft an FAQ entry from question and answer"), true));
        }
        return Modals.form(
                TicketActions.RESOLVE_FORM,
                "Resolve " + ticket.number(),
                "Resolve",
                Long.toString(ticket.number().value()),
                blocks);
    }

    private static String past(Ticket ticket) {
        return "*" + ticket.number() + "* “"
                + Texts.escape(Texts.shorten(Objects.requireNonNullElse(ticket.answer(), ""), PAST)) + "”";
    }

    /** The name of the field in which the answer stands. */
    static String answerField(FormValues form) {
        return form.values().keySet().stream()
                .filter(name -> name.startsWith(ANSWER))
                .findFirst()
                .orElse(ANSWER);
    }

    /** Place of the named entry among those searched; null: none. */
    static @Nullable Integer place(FormValues form, Ticket ticket) {
        String choice = form.choice(TicketActions.ANSWERED_BY);
        return choice == null || Integer.parseInt(choice) >= ticket.searched().size() ? null : Integer.valueOf(choice);
    }
}
