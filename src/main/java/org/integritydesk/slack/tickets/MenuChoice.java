package org.integritydesk.slack.tickets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.tickets.Party;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct.Kind;
import org.integritydesk.tickets.TicketLifecycle;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the menu of a ticket's card offers besides its buttons.
 *
 * @param act null: nothing is done, its history is shown
 */
record MenuChoice(@Nullable Kind act, TicketNumber number) {
    private static final String HISTORY = "HISTORY";

    /** In the order of the menu. */
    private static final Map<Kind, String> LABELS = labels();

    /** A choice as it comes back from the menu. */
    static MenuChoice parse(String value) {
        int at = value.indexOf(':');
        String what = value.substring(0, at);
        return new MenuChoice(
                what.equals(HISTORY) ? null : Kind.valueOf(what),
                new TicketNumber(Long.parseLong(value.substring(at + 1))));
    }

    /**
     * What makes sense for the ticket as it stands: what comes back, and what people read.
     *
     * @param buttons what has a button already
     */
    static Map<String, String> of(Ticket ticket, List<Kind> buttons) {
        List<Kind> possible = TicketLifecycle.possible(ticket.state(), Party.STAFF);
        List<Kind> forOwner = TicketLifecycle.possible(ticket.state(), Party.OWNER);
        Map<String, String> choices = new LinkedHashMap<>();
        LABELS.forEach((act, label) -> {
            if ((possible.contains(act) || forOwner.contains(act)) && !buttons.contains(act)) {
                choices.put(act + ":" + ticket.number().value(), label);
            }
        });
        choices.put(HISTORY + ":" + ticket.number().value(), "History");
        return choices;
    }

    private static Map<Kind, String> labels() {
        Map<Kind, String> labels = new LinkedHashMap<>();
        labels.put(Kind.NOTE, "Internal note …");
        labels.put(Kind.ASK, "Ask the requester …");
        labels.put(Kind.ESCALATE, "Escalate …");
        labels.put(Kind.RETURN, "They have decided …");
        labels.put(Kind.SNOOZE, "Put off …");
        labels.put(Kind.WAKE, "Take up again");
        labels.put(Kind.TAKE_OVER, "Take over");
        labels.put(Kind.REASSIGN, "Assign to …");
        labels.put(Kind.UNCLAIM, "Give back");
        labels.put(Kind.PRIORITISE, "Change priority …");
        labels.put(Kind.MERGE, "Merge into …");
        labels.put(Kind.SPLIT, "Split");
        labels.put(Kind.CLOSE, "Close");
        labels.put(Kind.REOPEN, "Reopen");
        return labels;
    }
}
