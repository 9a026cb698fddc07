package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.Party;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketLifecycle;
import org.jspecify.annotations.Nullable;

/** The card in the triage channel; always drawn whole from the ticket as it is. */
public final class TicketCard {
    private static final int SHOWN = 3;
    private static final int NAMED = 60;

    /** As much as a message that is told apart can hold. */
    private static final int WHOLE = 1_000;

    private TicketCard() {}

    /** The card of a ticket. */
    public static Message of(Ticket ticket) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(ticket.number() + " · " + ticket.state().label()));
        blocks.addAll(Blocks.quote(ticket.question()));
        blocks.add(Blocks.fields(List.of(
                "*Asked by*\n" + Texts.mention(ticket.requester().value()),
                "*Owner*\n"
                        + (ticket.assignee() == null
                                ? "nobody yet"
                                : Texts.mention(ticket.assignee().value())),
                "*Market*\n" + ticket.market(),
                "*Policy area*\n" + Texts.escape(ticket.area().label()),
                "*About*\n" + Texts.escape(ticket.intake().issueType().label()),
                "*Priority*\n" + ticket.priority() + ": " + Texts.escape(ticket.priorityReason()),
                "*Language*\n" + Texts.escape(language(ticket)),
                "*Opened*\n" + Texts.moment(ticket.createdAt()))));
        String clock = ServiceLine.of(ticket);
        if (!clock.isEmpty()) {
            blocks.add(Blocks.context(clock));
        }
        blocks.add(Blocks.context(readFrom(ticket.intake().because())));
        if (!ticket.intake().pasted().isEmpty()) {
            blocks.add(Blocks.context(pasted(ticket)));
        }
        blocks.add(Blocks.context("Why a person: " + Texts.escape(ticket.whyNot()) + "."));
        blocks.add(Blocks.context(searched(ticket)));
        if (ticket.details() != null) {
            blocks.add(Blocks.section("*Details from the requester*"));
            blocks.addAll(Blocks.quote(details(ticket.details())));
        }
        if (ticket.answer() != null) {
            blocks.add(Blocks.section(
                    "*Answer*" + (ticket.confirmed() ? " · :white_check_mark: the requester says it is solved" : "")));
            blocks.addAll(Blocks.quote(ticket.answer()));
            if (ticket.rootCause() != null) {
                blocks.add(Blocks.context(
                        "Root cause: " + Texts.escape(ticket.rootCause().label())));
            }
        }
        buttons(ticket, blocks);
        return new Message(ticket.number() + " " + ticket.state().label() + ": " + ticket.question(), blocks);
    }

    private static void buttons(Ticket ticket, List<LayoutBlock> blocks) {
        String number = Long.toString(ticket.number().value());
        List<TicketAct.Kind> possible = TicketLifecycle.possible(ticket.state(), Party.STAFF);
        List<BlockElement> buttons = new ArrayList<>();
        if (possible.contains(TicketAct.Kind.CLAIM)) {
            buttons.add(Blocks.primary("Claim", TicketActions.CLAIM, number));
        }
        if (possible.contains(TicketAct.Kind.RESOLVE)) {
            buttons.add(Blocks.primary("Resolve", TicketActions.RESOLVE, number));
        }
        buttons.add(Blocks.button("Why", TicketActions.WHY, number));
        blocks.add(Blocks.actions(buttons.toArray(BlockElement[]::new)));
    }

    private static String language(Ticket ticket) {
        return Locale.forLanguageTag(ticket.intake().language()).getDisplayName(Locale.ENGLISH);
    }

    private static String readFrom(Intake.Because because) {
        return Texts.escape("Market: " + because.market() + " · area: " + because.area() + " · about: "
                + because.issueType() + " · language: " + because.language());
    }

    /** What the question above holds is only named. */
    private static String pasted(Ticket ticket) {
        return "Pasted: "
                + ticket.intake().pasted().stream()
                        .map(piece -> Texts.escape(piece.kind()) + " “"
                                + Texts.escape(Texts.shorten(
                                        piece.text(), ticket.question().contains(piece.text()) ? NAMED : WHOLE))
                                + "”")
                        .collect(Collectors.joining(" · "));
    }

    private static String searched(Ticket ticket) {
        if (ticket.searched().isEmpty()) {
            return "No entry was looked at.";
        }
        return "Searched, best first, with the nearest wording's cosine: "
                + ticket.searched().stream().limit(SHOWN).map(TicketCard::found).collect(Collectors.joining(" · "));
    }

    private static String found(SearchedEntry entry) {
        return "“" + Texts.escape(entry.question()) + "” " + String.format(Locale.ROOT, "(%.2f)", entry.similarity());
    }

    /** The details, a line each; empty without any. */
    static String details(TicketDetails details) {
        List<String> lines = new ArrayList<>();
        add(lines, "Advertiser", details.advertiser());
        add(lines, "Ids", details.ids());
        add(lines, "Market", details.market());
        add(lines, "Launch", details.launchDate());
        add(lines, "Spend at risk (rep's estimate)", details.spendAtRisk());
        add(lines, "Tried", details.tried());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(label + ": " + value);
        }
    }
}
