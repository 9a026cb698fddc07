package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.integritydesk.slack.blocks.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says something to one person in a room, as a courtesy: it may not arrive, so nothing that must be known goes this way. */
@ApplicationScoped
public class Whispers {
    private static final Logger LOG = Logger.getLogger(Whispers.class);

    private final MethodsClient slack;
    private final SizeLimits limits;

    Whispers(MethodsClient slack, SizeLimits limits) {
        this.slack = slack;
        this.limits = limits;
    }

    /** Says it now or never; for what may be lost. */
    public void say(String room, @Nullable String thread, String person, Message message) {
        Afterwards.run(() -> post(room, thread, person, message));
    }

    private void post(String room, @Nullable String thread, String person, Message message) {
        Message fitting = limits.fit(message);
        try {
            var response = slack.chatPostEphemeral(request -> request.channel(room)
                    .threadTs(thread)
                    .user(person)
                    .text(fitting.text())
                    .blocks(fitting.blocks()));
            if (!response.isOk()) {
                LOG.infof("chat.postEphemeral: Slack says %s", response.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.warn("chat.postEphemeral did not work", e);
        }
    }
}
