package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.Wave;

/** The alert that many tickets are about the same: numbers, time, markets and areas, nobody's words. */
public final class WaveMessage {
    private static final int NAMED = 40;

    private WaveMessage() {}

    /** The alert on the wave as it is now. */
    public static Message of(Wave wave) {
        List<Ticket> tickets = wave.tickets();
        String title = tickets.size() + " tickets that are much alike, opened within " + span(tickets);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(":ocean: *" + title + "*"));
        blocks.add(Blocks.fields(List.of(
                "*Tickets*\n" + numbers(tickets.stream().map(Ticket::number).toList()),
                "*Opened*\n" + Texts.moment(tickets.getFirst().createdAt()) + " to "
                        + Texts.moment(tickets.getLast().createdAt()),
                "*Markets*\n"
                        + tickets.stream()
                                .map(ticket -> ticket.market().name())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                "*Policy areas*\n"
                        + tickets.stream()
                                .map(ticket -> Texts.escape(ticket.area().label()))
                                .distinct()
                                .collect(Collectors.joining(", ")))));
        blocks.addAll(wave.parent() == null ? proposal(wave) : incident(wave, wave.parent()));
        return new Message(title, blocks);
    }

    private static List<LayoutBlock> proposal(Wave wave) {
        Ticket lead = wave.lead();
        return lead == null
                ? List.of()
                : List.of(
                        Blocks.section(
                                "This may be one incident. Made one, it is answered once, and everybody is told."),
                        Blocks.actions(
                                button("Make one incident", wave, lead, lead.number() + " becomes yours, and ")));
    }

    private static List<LayoutBlock> incident(Wave wave, TicketNumber parent) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                ":white_check_mark: *One incident: " + parent + ".* Its answer goes to everybody who follows it."));
        Ticket lead = wave.lead();
        List<Ticket> later = wave.apart();
        if (lead != null && !later.isEmpty()) {
            blocks.add(Blocks.section(
                    "Not in it: " + numbers(later.stream().map(Ticket::number).toList()) + "."));
            blocks.add(Blocks.actions(button("Add " + later.size() + " to the incident", wave, lead, "")));
        }
        return blocks;
    }

    private static ButtonElement button(String label, Wave wave, Ticket lead, String first) {
        return Blocks.confirming(
                label,
                TicketActions.INCIDENT,
                Long.toString(wave.id()),
                "One incident?",
                first + wave.apart().size() + " tickets follow " + lead.number()
                        + ". Their requesters are told, and get its answer. You can split them again.");
    }

    private static String numbers(List<TicketNumber> numbers) {
        return numbers.stream().limit(NAMED).map(TicketNumber::toString).collect(Collectors.joining(", "))
                + (numbers.size() > NAMED ? ", …" : "");
    }

    private static String span(List<Ticket> tickets) {
        long minutes = Math.max(
                1,
                Duration.between(
                                tickets.getFirst().createdAt(),
                                tickets.getLast().createdAt())
                        .toMinutes());
        return minutes == 1 ? "a minute" : minutes < 120 ? minutes + " minutes" : minutes / 60 + " hours";
    }
}
