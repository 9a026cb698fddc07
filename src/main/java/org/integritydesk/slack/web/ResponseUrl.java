package org.integritydesk.slack.web;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.slack.SlackConfig;
import org.integritydesk.slack.blocks.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the message somebody just clicked in, or adds one that only they see. Only what the person sees at once goes this
 * way; whatever must arrive goes through the outbox, which has another way if this one fails. Used only towards Slack's own host or the host of {@code SLACK_API_URL}.
 */
@ApplicationScoped
public class ResponseUrl {
    private static final Logger LOG = Logger.getLogger(ResponseUrl.class);
    private static final URI SLACK_HOOKS = URI.create("https://hooks.slack.com");

    private final ActionResponseSender sender;
    private final SizeLimits limits;
    private final URI api;

    ResponseUrl(Slack slack, SizeLimits limits, SlackConfig config) {
        this.sender = new ActionResponseSender(slack);
        this.limits = limits;
        this.api = config.apiUrl();
    }

    /** Puts the message in the place of the clicked one. */
    public void replace(@Nullable String url, Message message) {
        var response = ActionResponse.builder().replaceOriginal(true);
        Afterwards.run(() -> send(url, response, message));
    }

    /**
     * Says something only to the person who clicked or typed; what is there stays. Returns whether Slack took it, or will be
     * asked to after the running work.
     */
    public boolean whisper(@Nullable String url, Message message) {
        var response = ActionResponse.builder().replaceOriginal(false).responseType("ephemeral");
        return Afterwards.putOff(() -> send(url, response, message)) || send(url, response, message);
    }

    private boolean send(@Nullable String url, ActionResponse.ActionResponseBuilder response, Message message) {
        if (url == null || !isTrusted(url)) {
            LOG.warnf("Not replying to the response_url %s: not a host of Slack's", url);
            return false;
        }
        try {
            Message fitting = limits.fit(message);
            var answer = sender.send(
                    url, response.text(fitting.text()).blocks(fitting.blocks()).build());
            if (answer.getCode() != 200) {
                LOG.warnf("A response_url answered %d %s", answer.getCode(), answer.getBody());
            }
            return answer.getCode() == 200;
        } catch (IOException e) {
            Incident.log("A response_url was not reached", e);
            return false;
        }
    }

    boolean isTrusted(String url) {
        try {
            var uri = new URI(url);
            return Addresses.sameOrigin(uri, SLACK_HOOKS) || Addresses.sameOrigin(uri, api);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
