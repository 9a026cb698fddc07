package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** A form with which somebody does one thing to a ticket. */
interface ActForm {
    /** The act; a form for each. */
    TicketAct.Kind act();

    /** Title while it loads, and of the form; at most 24 characters with the number. */
    String title();

    /** The form for the ticket as it is. */
    View view(Ticket ticket, Instant now);

    /** What was entered. */
    Entered read(Ticket ticket, FormValues form, Instant now);

    /** What was typed, to be given back when the form comes too late. */
    String typed(FormValues form);

    /** What it becomes when it is done; empty: it closes. */
    default Optional<View> thanks(Ticket ticket) {
        return Optional.empty();
    }

    /** What the routing table knows the form by. */
    default String callback() {
        return callback(act());
    }

    /** The name of the form for an act. */
    static String callback(TicketAct.Kind act) {
        return TicketActions.of(act) + "_form";
    }

    /** What a form says. */
    sealed interface Entered {
        /** Do this. */
        record Act(TicketAct act) implements Entered {}

        /** Something is missing or cannot be: a sentence for each field. */
        record Wrong(Map<String, String> errors) implements Entered {}
    }
}
