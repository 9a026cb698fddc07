package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.tickets.WaveOutcome;
import org.integritydesk.tickets.Waves;

/** The button of a wave's alert; the alert and the cards change through the outbox. */
@ApplicationScoped
public class WaveButtons {
    private final Waves waves;
    private final RoleDirectory roles;
    private final ResponseUrl respond;

    WaveButtons(Waves waves, RoleDirectory roles, ResponseUrl respond) {
        this.waves = waves;
        this.roles = roles;
        this.respond = respond;
    }

    /** "Make one incident", and "Add … to the incident". */
    public Response incident(BlockActionRequest request, ActionContext context) {
        long wave = Long.parseLong(request.getPayload().getActions().getFirst().getValue());
        String said = switch (waves.makeIncident(
                wave, roles.actor(request.getPayload().getUser().getId()))) {
            case WaveOutcome.Made made ->
                ":white_check_mark: *" + made.parent() + "* is the incident; " + made.merged()
                        + (made.merged() == 1 ? " ticket was added to it." : " tickets were added to it.");
            case WaveOutcome.NotStaff no -> "Only AdEx staff can make an incident. Nothing was changed.";
            case WaveOutcome.NothingOpen no -> "None of these tickets is open any more. Nothing was changed.";
        };
        respond.whisper(request.getPayload().getResponseUrl(), TicketSentences.say(said));
        return context.ack();
    }
}
