package org.integritydesk.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.integritydesk.platform.outbox.Receipt;
import org.jboss.logging.Logger;

/** Addresses of messages. */
@ApplicationScoped
public class Permalinks {
    private static final Logger LOG = Logger.getLogger(Permalinks.class);

    private final MethodsClient slack;

    Permalinks(MethodsClient slack) {
        this.slack = slack;
    }

    /** The message's address; empty when Slack does not tell it now. */
    public Optional<URI> of(Receipt message) {
        try {
            var response = slack.chatGetPermalink(
                    request -> request.channel(message.room()).messageTs(message.message()));
            if (response.isOk()) {
                return Optional.of(URI.create(response.getPermalink()));
            }
            LOG.warnf("chat.getPermalink: Slack says %s", response.getError());
        } catch (IOException | SlackApiException e) {
            LOG.warn("chat.getPermalink did not work", e);
        }
        return Optional.empty();
    }
}
