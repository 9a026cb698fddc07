package org.integritydesk.slack.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.Surface;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.people.RoleDirectory;

/** Draws a reply for whoever reads it. */
@ApplicationScoped
public class ReplyDrawing {
    private final RoleDirectory roles;
    private final Clock clock;

    ReplyDrawing(RoleDirectory roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    /** The reply as its asker reads it; for staff with a way to what decided, unless others read it, too. */
    public Message of(Reply reply) {
        AskedQuestion question = reply.question();
        LocalDate today = LocalDate.now(clock);
        return question.surface() != Surface.MENTION
                        && roles.isInsider(question.asker().value())
                ? ReplyMessage.forStaff(reply, today)
                : ReplyMessage.of(reply, today);
    }
}
