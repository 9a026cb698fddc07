package org.integritydesk.tickets;

import java.util.List;

/** Who hears of what (pure). */
final class TicketNews {
    private TicketNews() {}

    /** The notices an act on a ticket causes, in order. */
    static List<TicketNotice> of(long number, TicketAct.Kind act) {
        return switch (act) {
            case OPEN -> List.of(new TicketNotice.CardWanted(number));
            case CLAIM, RESOLVE ->
                List.of(new TicketNotice.CardOutdated(number), new TicketNotice.RequesterTold(number, act));
            case REOPEN, ADD_DETAILS ->
                List.of(new TicketNotice.CardOutdated(number), new TicketNotice.StaffTold(number, act));
            case WITHDRAW, CONFIRM -> List.of(new TicketNotice.CardOutdated(number));
        };
    }
}
