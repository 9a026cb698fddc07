package org.integritydesk.slack.home;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.tickets.QueueFilter;
import org.integritydesk.tickets.TicketQueue;

/** {@code /integrity queue}. */
@ApplicationScoped
class QueueCommand implements SubCommand {
    static final String STAFF_ONLY = "Only AdEx staff see the queue. `/integrity my` lists your own tickets.";

    private static final String USAGE =
            "I do not know such a part of the queue. Write `/integrity queue` and any of these words: unassigned, mine,"
                    + " breaching, waiting, escalated, snoozed, all; US, CA, NA, GLOBAL; P0 to P3; the code of a policy area"
                    + " like GAM. For example `/integrity queue unassigned CA P1`.";

    /** A question that happens to begin with "queue" has more words. */
    private static final int WORDS = 4;

    private final TicketQueue queue;
    private final RoleDirectory roles;
    private final Clock clock;

    QueueCommand(TicketQueue queue, RoleDirectory roles, Clock clock) {
        this.queue = queue;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "queue";
    }

    @Override
    public String usage() {
        return "queue [words]";
    }

    @Override
    public boolean takes(SlashCommandRequest request, String argument) {
        return QueueFilter.parse(argument).isPresent()
                || argument.split("\\s+").length <= WORDS && actor(request).is(Role.STAFF);
    }

    @Override
    public String sentence() {
        return "See the open tickets, for example `queue mine` or `queue unassigned CA P1` (AdEx staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        Optional<QueueFilter> filter = QueueFilter.parse(argument);
        if (filter.isEmpty()) {
            return say(USAGE);
        }
        return queue.page(filter.get(), actor(request), null, QueueButtons.SHOWN)
                .map(page -> QueueMessage.of(page, clock.instant()))
                .orElseGet(() -> say(STAFF_ONLY));
    }

    private Actor actor(SlashCommandRequest request) {
        return roles.actor(request.getPayload().getUserId());
    }

    static Message say(String mrkdwn) {
        return new Message(mrkdwn.replace("`", ""), List.of(Blocks.section(mrkdwn)));
    }
}
