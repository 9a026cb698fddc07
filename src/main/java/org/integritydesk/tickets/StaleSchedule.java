package org.integritydesk.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be done about a ticket with which nothing happens (pure). Only while its desk works, so that nobody hears at night. */
final class StaleSchedule {
    private StaleSchedule() {}

    /** What to do. */
    sealed interface Step {
        record Wait() implements Step {}

        record Tell(TicketAlert alert) implements Step {}

        record Close(String reason) implements Step {}
    }

    /**
     * The step that is due.
     *
     * @param chasedAt when the last step of this silence was told; null: none was
     */
    static Step next(Ticket ticket, WorkingHours hours, StalePeriods periods, @Nullable Instant chasedAt, Instant now) {
        if (!hours.isOpen(now)) {
            return new Step.Wait();
        }
        Instant since = ticket.updatedAt();
        return switch (ticket.state()) {
            case WAITING -> {
                if (chasedAt == null && isOver(periods.chaseRequester(), hours, since, now)) {
                    yield new Step.Tell(new TicketAlert(TicketAlert.Kind.REQUESTER_SILENT, since));
                }
                yield isOver(periods.closeWaiting(), hours, since, now)
                                && hadTimeToAnswer(periods, hours, chasedAt, now)
                        ? new Step.Close("No answer from the requester for " + days(periods.closeWaiting()))
                        : new Step.Wait();
            }
            case RESOLVED ->
                isOver(periods.closeResolved(), hours, since, now)
                        ? new Step.Close("Answered, and nothing was heard for " + days(periods.closeResolved()))
                        : new Step.Wait();
            case CLAIMED, ESCALATED ->
                chasedAt == null && isOver(periods.chaseOwner(), hours, since, now)
                        ? new Step.Tell(new TicketAlert(TicketAlert.Kind.OWNER_SILENT, since))
                        : new Step.Wait();
            case NEW, SNOOZED, REOPENED, CLOSED, WITHDRAWN, DUPLICATE -> new Step.Wait();
        };
    }

    /** After a long pause of the desk itself, nobody is chased and closed in one breath. */
    private static boolean hadTimeToAnswer(
            StalePeriods periods, WorkingHours hours, @Nullable Instant chasedAt, Instant now) {
        int days = Math.max(1, periods.closeWaiting() - periods.chaseRequester());
        return chasedAt == null || isOver(days, hours, chasedAt, now);
    }

    private static boolean isOver(int days, WorkingHours hours, Instant since, Instant now) {
        return days > 0 && hours.between(since, now).compareTo(hours.day().multipliedBy(days)) >= 0;
    }

    private static String days(int days) {
        return days == 1 ? "a working day" : days + " working days";
    }
}
