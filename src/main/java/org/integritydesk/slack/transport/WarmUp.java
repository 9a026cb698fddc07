package org.integritydesk.slack.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.slack.people.Identity;
import org.integritydesk.slack.people.Installation;
import org.integritydesk.taxonomy.Market;

/**
 * Goes once through everything a question goes through, without recording anything. A cold virtual machine would use up
 * most of the three seconds Slack gives the first asker.
 */
@ApplicationScoped
public class WarmUp {
    private static final String NOBODY = "U0WARMUP";

    private final Asking asking;
    private final BoltGateway bolt;
    private final Identity identity;
    private final Clock clock;

    WarmUp(Asking asking, BoltGateway bolt, Identity identity, Clock clock) {
        this.asking = asking;
        this.bolt = bolt;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Looks up a question, considers one, and asks for help through Bolt, which also signs in to Slack. If that fails, the
     * service starts all the same: the first asker then waits a little longer.
     */
    public void run() {
        try {
            goThrough();
        } catch (RuntimeException e) {
            Incident.log("Warming up failed", e);
        }
    }

    private void goThrough() {
        asking.replyTo(new QuestionId(0));
        var words = new Readable.Words("how long does ad review take", true);
        asking.consider(
                new AskRequest(
                        "warm-up",
                        new PersonId(NOBODY),
                        new ThreadRef(new RoomId(NOBODY), null),
                        Surface.API,
                        words.text(),
                        Market.UNSPEC),
                words);
        String body = "command=" + IntegrityCommand.NAME + "&text=help&user_id=" + NOBODY + "&channel_id=" + NOBODY
                + "&team_id=" + identity.installation().map(Installation::team).orElse("") + "&trigger_id="
                + clock.instant();
        bolt.handle(body, Map.of("Content-Type", List.of("application/x-www-form-urlencoded")), Via.SOCKET);
    }
}
