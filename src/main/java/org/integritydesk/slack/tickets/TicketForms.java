package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.answering.Learning;
import org.integritydesk.chat.Actor;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.TicketThread;
import org.jspecify.annotations.Nullable;

/** What happens when a ticket's form is submitted. A form that comes too late gives back what was typed. */
@ApplicationScoped
public class TicketForms {
    private final TicketDesk desk;
    private final Learning learning;
    private final TicketThread thread;
    private final RoleDirectory roles;

    TicketForms(TicketDesk desk, Learning learning, TicketThread thread, RoleDirectory roles) {
        this.desk = desk;
        this.thread = thread;
        this.learning = learning;
        this.roles = roles;
    }

    /** The resolve form. */
    public Response resolve(ViewSubmissionRequest request, ViewSubmissionContext context) {
        FormValues form = form(request);
        String answer = form.text(ResolveModal.answerField(form));
        String cause = form.choice(ResolveModal.ROOT_CAUSE);
        if (answer == null || cause == null) {
            return context.ackWithErrors(missing(form, answer, cause));
        }
        TicketOutcome outcome = learning.resolve(
                number(request),
                answer,
                RootCause.valueOf(cause),
                form.ticked(ResolveModal.DRAFT),
                answeredBy(request, form),
                actor(request));
        return outcome instanceof TicketOutcome.Done ? context.ack() : LateForm.answer(context, outcome, answer);
    }

    /** The details form. */
    public Response details(ViewSubmissionRequest request, ViewSubmissionContext context) {
        TicketDetails details = DetailsModal.read(form(request));
        TicketOutcome outcome = desk.act(number(request), new TicketAct.AddDetails(details), actor(request));
        if (outcome instanceof TicketOutcome.Done(Ticket ticket)) {
            return context.ackWithUpdate(DetailsModal.added(ticket));
        }
        return LateForm.answer(context, outcome, TicketCard.details(details));
    }

    /** The form for an internal note. */
    public Response note(ViewSubmissionRequest request, ViewSubmissionContext context) {
        String words = form(request).text(NoteModal.NOTE);
        if (words == null) {
            return context.ackWithErrors(Map.of(NoteModal.NOTE, "Please write the note."));
        }
        TicketOutcome outcome = thread.note(number(request), words, actor(request));
        return outcome instanceof TicketOutcome.Done ? context.ack() : LateForm.answer(context, outcome, words);
    }

    private @Nullable EntryId answeredBy(ViewSubmissionRequest request, FormValues form) {
        return desk.find(number(request))
                .flatMap(ticket -> Optional.ofNullable(ResolveModal.place(form, ticket))
                        .map(place -> new EntryId(ticket.searched().get(place).entryId())))
                .orElse(null);
    }

    private static Map<String, String> missing(FormValues form, @Nullable String answer, @Nullable String cause) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (answer == null) {
            errors.put(ResolveModal.answerField(form), "Please write the answer.");
        }
        if (cause == null) {
            errors.put(ResolveModal.ROOT_CAUSE, "Please choose why this needed a person.");
        }
        return errors;
    }

    private Actor actor(ViewSubmissionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }

    private static TicketNumber number(ViewSubmissionRequest request) {
        return new TicketNumber(Long.parseLong(request.getPayload().getView().getPrivateMetadata()));
    }

    private static FormValues form(ViewSubmissionRequest request) {
        return FormValues.of(request.getPayload().getView().getState());
    }
}
