package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.integritydesk.slack.blocks.Message;
import org.jboss.logging.Logger;

/** Tells one person something in a thread, as a courtesy: it may not arrive, so nothing that must be known goes this way. */
@ApplicationScoped
public class Whispers {
    private static final Logger LOG = Logger.getLogger(Whispers.class);

    private final MethodsClient slack;

    Whispers(MethodsClient slack) {
        this.slack = slack;
    }

    /** Says it in the thread so that only they see it. */
    public void tell(String room, String thread, String person, Message message) {
        try {
            var response = slack.chatPostEphemeral(request -> request.channel(room)
                    .threadTs(thread)
                    .user(person)
                    .text(message.text())
                    .blocks(message.blocks()));
            if (!response.isOk()) {
                LOG.warnf("chat.postEphemeral: Slack says %s", response.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.warn("chat.postEphemeral did not work", e);
        }
    }
}
