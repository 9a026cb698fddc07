package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Fitting;
import org.integritydesk.slack.blocks.Limit;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Impact;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.SearchedEntry;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** The card in the triage channel; always drawn whole from the ticket as it is. */
public final class TicketCard {
    private static final int SHOWN = 3;
    private static final int NAMED = 60;

    /** As much as a message that is told apart can hold. */
    private static final int WHOLE = 1_000;

    /** Of words that are shortened on the card. */
    private static final int QUOTED = 2_000;

    private static final int PASTED = 1_500;

    /** For people's words in a field or a line. */
    private static final int LINE = 400;

    /** Characters of the whole card; the way to where it was asked comes on top. */
    private static final int ROOM = Limit.MESSAGE_TOTAL.most() - 300;

    private TicketCard() {}

    /** The card of a ticket. */
    public static Message of(CardContent content) {
        Ticket ticket = content.ticket();
        List<LayoutBlock> blocks = blocks(content, words -> Blocks.quote(words, QUOTED));
        List<BlockElement> row = buttons(ticket);
        int room = Math.max(LINE, ROOM - Fitting.characters(blocks) - Fitting.characters(List.of(actions(row))));
        if (isCut(ticket, room)) {
            row.add(Blocks.button(
                    isLong(ticket.answer()) ? "Full answer" : "Full text",
                    TicketActions.OPEN,
                    TicketActions.value(ticket)));
        }
        blocks.addAll(1, Blocks.quote(ticket.question(), room));
        blocks.add(actions(row));
        return new Message(ticket.number() + " " + ticket.state().label() + ": " + ticket.question(), blocks);
    }

    /** The same to read only, with everything that the card has no room for. */
    static List<LayoutBlock> whole(CardContent content) {
        List<LayoutBlock> blocks = blocks(content, Blocks::quoteWhole);
        blocks.addAll(1, Blocks.quoteWhole(content.ticket().question()));
        return blocks;
    }

    private static boolean isCut(Ticket ticket, int room) {
        return ticket.question().length() > room
                || isLong(ticket.answer())
                || ticket.details() != null && isLong(details(ticket.details()));
    }

    private static boolean isLong(@Nullable String words) {
        return words != null && words.length() > QUOTED;
    }

    /** Everything but the question and the buttons. */
    private static List<LayoutBlock> blocks(CardContent content, Function<String, List<LayoutBlock>> quote) {
        Ticket ticket = content.ticket();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(ticket.number() + " · " + ticket.state().label()));
        List<String> fields = new ArrayList<>(List.of(
                "*Asked by*\n" + Texts.mention(ticket.requester().value()),
                "*Owner*\n"
                        + (ticket.assignee() == null
                                ? "nobody yet"
                                : Texts.mention(ticket.assignee().value())),
                "*Market*\n" + ticket.market(),
                "*Policy area*\n" + Texts.escape(ticket.area().label()),
                "*About*\n" + Texts.escape(ticket.intake().issueType().label()),
                "*Priority*\n" + ticket.priority() + ": " + Texts.escape(ticket.priorityReason(), LINE),
                "*Language*\n" + Texts.escape(language(ticket)),
                "*Opened*\n" + Texts.moment(ticket.createdAt())));
        if (ticket.state().isOpen()) {
            Impact impact = Impact.of(ticket, content.followers().size());
            fields.add("*Impact*\n" + impact.label() + ": " + Texts.escape(impact.because(), LINE));
        }
        blocks.add(Blocks.fields(fields));
        standing(ticket).ifPresent(line -> blocks.add(Blocks.context(line)));
        String clock = ServiceLine.of(ticket);
        if (!clock.isEmpty()) {
            blocks.add(Blocks.context(clock));
        }
        blocks.add(Blocks.context(readFrom(ticket.intake().because())));
        if (!ticket.intake().pasted().isEmpty()) {
            blocks.add(Blocks.context(pasted(ticket)));
        }
        blocks.add(Blocks.context("Why a person: " + Texts.escape(ticket.whyNot(), LINE) + "."));
        blocks.add(Blocks.context(searched(ticket)));
        if (ticket.details() != null) {
            blocks.add(Blocks.section("*Details from the requester*"));
            blocks.addAll(quote.apply(details(ticket.details())));
        }
        if (ticket.answer() != null) {
            blocks.add(Blocks.section(
                    "*Answer*" + (ticket.confirmed() ? " · :white_check_mark: the requester says it is solved" : "")));
            blocks.addAll(quote.apply(ticket.answer()));
            if (ticket.rootCause() != null) {
                blocks.add(Blocks.context(
                        "Root cause: " + Texts.escape(ticket.rootCause().label())));
            }
        }
        if (ticket.rating() != null) {
            blocks.add(Blocks.context("Rated " + ticket.rating().stars() + " of 5"
                    + (ticket.rating().comment() == null
                            ? ""
                            : ": " + Texts.escape(ticket.rating().comment(), LINE))));
        }
        blocks.addAll(NeighbourBlocks.of(content));
        return blocks;
    }

    /** What its state means in this case. */
    private static Optional<String> standing(Ticket ticket) {
        return switch (ticket.state()) {
            case WAITING ->
                Optional.ofNullable(ticket.service().pausedSince())
                        .map(since -> ":hourglass: Waits for the requester since " + Texts.moment(since));
            case ESCALATED ->
                Optional.ofNullable(ticket.escalation())
                        .map(escalation -> ":arrow_upper_right: With " + escalation.route() + " "
                                + Texts.escape(escalation.route().label()) + " since " + Texts.moment(escalation.at()));
            case SNOOZED ->
                Optional.ofNullable(ticket.snoozedUntil()).map(until -> ":zzz: Put off until " + Texts.moment(until));
            case NEW, CLAIMED, RESOLVED, REOPENED, CLOSED, WITHDRAWN, DUPLICATE -> Optional.empty();
        };
    }

    private static LayoutBlock actions(List<BlockElement> row) {
        return Blocks.actions(row.toArray(BlockElement[]::new));
    }

    private static List<BlockElement> buttons(Ticket ticket) {
        String number = TicketActions.value(ticket);
        List<BlockElement> row = new ArrayList<>();
        List<TicketAct.Kind> buttons = buttons(ticket.state());
        for (TicketAct.Kind act : buttons) {
            String label = label(act);
            row.add(
                    row.isEmpty()
                            ? Blocks.primary(label, TicketActions.of(act), number)
                            : Blocks.button(label, TicketActions.of(act), number));
        }
        row.add(Blocks.button("Why", TicketActions.WHY, number));
        Map<String, String> more = MenuChoice.of(ticket, buttons);
        if (!more.isEmpty()) {
            row.add(Blocks.menu("More …", TicketActions.MORE, more));
        }
        return row;
    }

    /** What is usually done next, the likeliest first. */
    private static List<TicketAct.Kind> buttons(TicketState state) {
        return switch (state) {
            case NEW, REOPENED -> List.of(TicketAct.Kind.CLAIM);
            case CLAIMED -> List.of(TicketAct.Kind.RESOLVE, TicketAct.Kind.ASK, TicketAct.Kind.ESCALATE);
            case WAITING -> List.of(TicketAct.Kind.RESOLVE);
            case ESCALATED -> List.of(TicketAct.Kind.RETURN, TicketAct.Kind.RESOLVE);
            case SNOOZED -> List.of(TicketAct.Kind.WAKE, TicketAct.Kind.RESOLVE);
            case DUPLICATE -> List.of(TicketAct.Kind.SPLIT);
            case RESOLVED, CLOSED, WITHDRAWN -> List.of();
        };
    }

    private static String label(TicketAct.Kind act) {
        return switch (act) {
            case CLAIM -> "Claim";
            case RESOLVE -> "Resolve";
            case ASK -> "Ask requester";
            case ESCALATE -> "Escalate";
            case RETURN -> "They have decided";
            case WAKE -> "Take up again";
            case SPLIT -> "Split";
            default -> throw new IllegalArgumentException("No button for " + act);
        };
    }

    private static String language(Ticket ticket) {
        return Locale.forLanguageTag(ticket.intake().language()).getDisplayName(Locale.ENGLISH);
    }

    private static String readFrom(Intake.Because because) {
        return Texts.escape(
                "Market: " + because.market() + " · area: " + because.area() + " · about: " + because.issueType()
                        + " · language: " + because.language(),
                2 * LINE);
    }

    /** What the question above holds is only named. */
    private static String pasted(Ticket ticket) {
        String pieces = ticket.intake().pasted().stream()
                .map(piece -> Texts.escape(piece.kind()) + " “"
                        + Texts.escape(
                                Texts.shorten(piece.text(), ticket.question().contains(piece.text()) ? NAMED : WHOLE))
                        + "”")
                .collect(Collectors.joining(" · "));
        return "Pasted: " + Texts.shorten(pieces, PASTED);
    }

    private static String searched(Ticket ticket) {
        if (ticket.searched().isEmpty()) {
            return "No entry was looked at.";
        }
        return "Searched, best first, with the nearest wording's cosine: "
                + ticket.searched().stream().limit(SHOWN).map(TicketCard::found).collect(Collectors.joining(" · "));
    }

    private static String found(SearchedEntry entry) {
        return "“" + Texts.escape(entry.question(), LINE) + "” "
                + String.format(Locale.ROOT, "(%.2f)", entry.similarity());
    }

    /** The details, a line each; empty without any. */
    static String details(TicketDetails details) {
        List<String> lines = new ArrayList<>();
        add(lines, "Advertiser", details.advertiser());
        add(lines, "Ids", details.ids());
        add(lines, "Market", details.market());
        add(lines, "Launch", details.launchDate());
        add(lines, "Spend at risk (rep's estimate)", details.spendAtRisk());
        if (details.estimate() != null) {
            add(lines, "Read as", details.estimate().understood());
        }
        add(lines, "Tried", details.tried());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(label + ": " + value);
        }
    }
}
