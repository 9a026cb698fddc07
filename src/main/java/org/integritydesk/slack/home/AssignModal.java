package org.integritydesk.slack.home;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** The form in which several tickets are given to somebody. */
final class AssignModal {
    static final String TICKETS = "tickets";
    static final String PERSON = "person";
    static final String REASON = "reason";

    private AssignModal() {}

    /**
     * The form.
     *
     * @param tickets at most ten
     * @param viewer who is proposed to get them
     * @param page where the person came from
     */
    static View of(List<Ticket> tickets, String viewer, String page) {
        return Modals.form(
                QueueActions.ASSIGN_FORM,
                "Assign several",
                "Assign",
                page,
                List.of(
                        Modals.ticks(
                                TICKETS,
                                "Which tickets?",
                                tickets.stream().map(AssignModal::choice).toList()),
                        Modals.person(
                                PERSON, "To whom?", viewer, "One of AdEx staff. They are told, with your reason."),
                        Modals.line(REASON, "Why?", null, "For the history; the requester does not see it.", false)));
    }

    private static Modals.Choice choice(Ticket ticket) {
        return new Modals.Choice(
                Chosen.of(ticket).toString(),
                ticket.number() + " · " + ticket.priority() + " · "
                        + ticket.state().label() + " · " + ticket.question().replaceAll("\\s+", " "));
    }

    /**
     * A ticket somebody ticked.
     *
     * @param ownerSeen who had it when the form was drawn; null: nobody
     */
    record Chosen(TicketNumber number, @Nullable PersonId ownerSeen) {
        private static final Pattern FORM = Pattern.compile("(\\d{1,12})/([A-Za-z0-9-]*)");

        static Chosen of(Ticket ticket) {
            return new Chosen(ticket.number(), ticket.state().isUnassigned() ? null : ticket.assignee());
        }

        static Optional<Chosen> parse(String value) {
            var form = FORM.matcher(value);
            return form.matches()
                    ? Optional.of(new Chosen(
                            new TicketNumber(Long.parseLong(form.group(1))),
                            form.group(2).isEmpty() ? null : new PersonId(form.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return number.value() + "/" + (ownerSeen == null ? "" : ownerSeen.value());
        }
    }
}
