package org.integritydesk.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.jspecify.annotations.Nullable;

/** Who hears of what (pure). */
final class TicketNews {
    private TicketNews() {}

    static List<TicketNotice> opened(Ticket ticket) {
        return List.of(new TicketNotice.CardWanted(ticket.number().value()));
    }

    /** The notices an act on a ticket causes, in order. Whoever acted needs no telling. */
    static List<TicketNotice> of(Ticket before, Ticket after, TicketAct act, Actor actor) {
        long number = after.number().value();
        TicketAct.Kind kind = act.kind();
        var requester = new TicketNotice.RequesterTold(number, kind, after.version());
        var staff = new TicketNotice.StaffTold(number, kind, after.version());
        List<TicketNotice> news = new ArrayList<>();
        switch (kind) {
            case CLAIM, ASK, SNOOZE, RESOLVE -> news.add(requester);
            case ESCALATE -> {
                news.add(staff);
                news.add(requester);
            }
            case REASSIGN -> {
                if (before.assignee() == null) {
                    news.add(new TicketNotice.RequesterTold(number, TicketAct.Kind.CLAIM, after.version()));
                }
                colleague(news, after, after.assignee(), kind, actor);
            }
            case TAKE_OVER -> colleague(news, after, before.assignee(), kind, actor);
            case CLOSE -> news.add(requester);
            case REOPEN, UNCLAIM, ADD_DETAILS, CHASE -> news.add(staff);
            case WAKE -> {
                if (actor.is(Role.DESK)) {
                    news.add(staff);
                }
            }
            case MERGE -> {
                if (!actor.id().equals(after.requester())
                        && !Objects.equals(before.duplicateOf(), after.duplicateOf())) {
                    news.add(requester);
                }
                cardOf(news, after.duplicateOf());
            }
            case SPLIT -> {
                if (!actor.id().equals(after.requester())) {
                    news.add(requester);
                }
                cardOf(news, before.duplicateOf());
            }
            case OPEN, CONFIRM, WITHDRAW, RETURN, PRIORITISE, RATE, REPLY, TELL, NOTE -> {}
        }
        if (!isOnlyTalk(before, after, kind)) {
            news.addFirst(new TicketNotice.CardOutdated(number));
        }
        return news;
    }

    /** Whether nothing was done but write: what was written is passed on by itself. */
    private static boolean isOnlyTalk(Ticket before, Ticket after, TicketAct.Kind act) {
        boolean isTalk = act == TicketAct.Kind.REPLY || act == TicketAct.Kind.TELL || act == TicketAct.Kind.NOTE;
        return isTalk
                && before.state() == after.state()
                && Objects.equals(
                        before.service().respondedAt(), after.service().respondedAt());
    }

    private static void colleague(
            List<TicketNotice> news, Ticket after, @Nullable PersonId person, TicketAct.Kind what, Actor actor) {
        if (person != null && !person.equals(actor.id())) {
            news.add(new TicketNotice.ColleagueTold(after.number().value(), person.value(), what, after.version()));
        }
    }

    private static void cardOf(List<TicketNotice> news, @Nullable TicketNumber other) {
        if (other != null) {
            news.add(new TicketNotice.CardOutdated(other.value()));
        }
    }
}
