package org.integritydesk.slack.tickets;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.tickets.AwayOutcome;
import org.integritydesk.tickets.Rota;
import org.integritydesk.tickets.Ticket;

/** {@code /integrity away until 2026-12-01}. */
@ApplicationScoped
class AwayCommand implements SubCommand {
    private static final String UNTIL = "until ";

    private final Rota rota;
    private final RoleDirectory roles;

    AwayCommand(Rota rota, RoleDirectory roles) {
        this.rota = rota;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "away";
    }

    @Override
    public String usage() {
        return "away until 2026-12-01";
    }

    @Override
    public String sentence() {
        return "Say that you are out of office, with or without the day you are back (staff)";
    }

    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return argument.isEmpty() || argument.toLowerCase(Locale.ROOT).startsWith(UNTIL);
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        LocalDate back = null;
        if (!argument.isEmpty()) {
            try {
                back = LocalDate.parse(argument.substring(UNTIL.length()).strip());
            } catch (DateTimeException e) {
                return TicketSentences.say("Please write the day you are back as year, month and day, for example"
                        + " `/integrity away until 2026-12-01`. Nothing was changed.");
            }
        }
        return TicketSentences.say(
                switch (rota.away(roles.actor(request.getPayload().getUserId()), back)) {
                    case AwayOutcome.Away(var day, List<Ticket> urgent) ->
                        ":palm_tree: You are out of office "
                                + (day == null ? "until you write `/integrity back`" : "and back on " + Texts.day(day))
                                + ". The rota passes you by." + urgent(urgent);
                    case AwayOutcome.Back here -> BackCommand.WELCOME;
                    case AwayOutcome.NotInFuture late ->
                        "That day has begun already. Write the day you are back. Nothing was changed.";
                    case AwayOutcome.NotStaff no -> BackCommand.NOT_STAFF;
                });
    }

    private static String urgent(List<Ticket> tickets) {
        return tickets.isEmpty()
                ? ""
                : " Your colleagues hear of what cannot wait: "
                        + tickets.stream()
                                .map(ticket -> "*" + ticket.number() + "* (" + ticket.priority() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
