package org.integritydesk.slack.home;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.tickets.TicketSentences;
import org.integritydesk.slack.web.Afterwards;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.TicketQueue;

/** Gives several tickets to somebody: each by itself, so that one that cannot be given holds up no other. */
@ApplicationScoped
public class AssignForm {
    private final TicketQueue queue;
    private final HomeOpened home;
    private final RoleDirectory roles;

    AssignForm(TicketQueue queue, HomeOpened home, RoleDirectory roles) {
        this.queue = queue;
        this.home = home;
        this.roles = roles;
    }

    /** The form was submitted; the result is said for every ticket. */
    public Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        FormValues form = FormValues.of(payload.getView().getState());
        List<AssignModal.Chosen> chosen = form.choices(AssignModal.TICKETS).stream()
                .map(AssignModal.Chosen::parse)
                .flatMap(Optional::stream)
                .toList();
        String person = form.person(AssignModal.PERSON);
        if (chosen.isEmpty()) {
            return context.ackWithErrors(Map.of(AssignModal.TICKETS, "Please tick at least one ticket."));
        }
        if (person == null) {
            return context.ackWithErrors(Map.of(AssignModal.PERSON, "Please choose who gets them."));
        }
        Actor by = roles.actor(payload.getUser().getId());
        Actor to = roles.actor(person);
        List<LayoutBlock> results = new ArrayList<>();
        for (AssignModal.Chosen ticket : chosen) {
            results.addAll(
                    said(queue.assign(ticket.number(), ticket.ownerSeen(), to, form.text(AssignModal.REASON), by), to));
        }
        Afterwards.run(() -> home.show(
                payload.getUser().getId(), QueueRef.parse(payload.getView().getPrivateMetadata())));
        return context.ackWithUpdate(Modals.page("Assigned", results));
    }

    private static List<LayoutBlock> said(TicketOutcome outcome, Actor to) {
        return outcome instanceof TicketOutcome.Done(Ticket ticket)
                ? List.of(Blocks.section(":white_check_mark: *" + ticket.number() + "* is given to "
                        + Texts.mention(to.id().value()) + "."))
                : TicketSentences.explain(outcome).blocks();
    }
}
