package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/** What happened to a ticket: who, when, why; oldest first. */
final class TicketHistory {
    private static final int NOTE = 400;
    private static final int SECTION = 2_900;
    /** A view may be 250 kB. */
    private static final int MOST_SECTIONS = 20;

    private TicketHistory() {}

    /**
     * Everything.
     *
     * @param most blocks it may take, at least two; what does not fit is the oldest, and is counted
     */
    static List<LayoutBlock> forStaff(List<TicketEvent> history, int most) {
        return blocks(history.stream().map(event -> line(event, event.note())).toList(), most);
    }

    /** What the requester saw happen or did: nothing that was said among staff. */
    static List<LayoutBlock> forRequester(List<TicketEvent> history, PersonId requester, int most) {
        return blocks(
                history.stream()
                        .filter(event -> event.act() != TicketAct.Kind.NOTE && event.act() != TicketAct.Kind.PRIORITISE)
                        .map(event -> line(
                                event,
                                event.actor().equals(requester) || isSaidToRequester(event.act())
                                        ? event.note()
                                        : null))
                        .toList(),
                most);
    }

    /** Other reasons are meant for colleagues; the answer stands above the history. */
    private static boolean isSaidToRequester(TicketAct.Kind act) {
        return act == TicketAct.Kind.ASK;
    }

    private static String line(TicketEvent event, @Nullable String note) {
        return Texts.moment(event.at()) + " · " + who(event.actor()) + " "
                + event.act().label() + subject(event)
                + (note == null || note.isBlank()
                        ? ""
                        : ": “" + Texts.escape(Texts.shorten(note.replaceAll("\\s+", " "), NOTE)) + "”");
    }

    private static String who(PersonId actor) {
        return actor.equals(Actor.DESK.id()) ? "The desk" : Texts.mention(actor.value());
    }

    private static String subject(TicketEvent event) {
        String subject = event.subject();
        if (subject == null) {
            return "";
        }
        return switch (event.act()) {
            case REASSIGN -> " to " + Texts.mention(subject);
            case ESCALATE ->
                " to " + Texts.escape(EscalationRoute.valueOf(subject).label()) + " (" + subject + ")";
            default -> " (" + Texts.escape(subject) + ")";
        };
    }

    private static List<LayoutBlock> blocks(List<String> lines, int most) {
        List<String> sections = new ArrayList<>();
        int hidden = lines.size();
        // From the newest on: what does not fit is the oldest.
        for (String line : lines.reversed()) {
            String last = sections.isEmpty() ? "" : sections.getLast();
            if (!sections.isEmpty() && last.length() + line.length() + 1 <= SECTION) {
                sections.set(sections.size() - 1, line + "\n" + last);
            } else if (sections.size() < Math.min(most - 1, MOST_SECTIONS)) {
                sections.add(line);
            } else {
                break;
            }
            hidden--;
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        if (hidden > 0) {
            blocks.add(Blocks.context("… " + hidden + " older lines are kept with the ticket."));
        }
        sections.reversed().forEach(section -> blocks.add(Blocks.section(section)));
        return blocks;
    }
}
