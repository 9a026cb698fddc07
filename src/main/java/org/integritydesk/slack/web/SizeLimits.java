package org.integritydesk.slack.web;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.slack.blocks.Fitting;
import org.integritydesk.slack.blocks.Limit;
import org.integritydesk.slack.blocks.Message;
import org.jboss.logging.Logger;

/**
 * The last net: everything on its way to Slack goes through it, so that no input makes Slack refuse a message or a view. What
 * falls into it is counted and logged, because whoever drew it should have shortened it on purpose.
 */
@ApplicationScoped
public class SizeLimits {
    private static final Logger LOG = Logger.getLogger(SizeLimits.class);

    private final MeterRegistry metrics;

    SizeLimits(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** The message, as Slack takes it. */
    public Message fit(Message message) {
        return noted(Fitting.of(message), "a message");
    }

    /** The modal or Home tab, as Slack takes it. */
    public View fit(View view) {
        return noted(Fitting.of(view), "the view " + view.getCallbackId());
    }

    /** What a form is answered with; a view in it as Slack takes it. */
    public Response fit(Response response) {
        if (response.getBody() != null) {
            response.setBody(noted(Fitting.ofAnswer(response.getBody()), "the answer to a form"));
        }
        return response;
    }

    private <T> T noted(Fitting.Fitted<T> fitted, String what) {
        for (Limit limit : fitted.broken()) {
            LOG.warnf("Shortened %s: beyond Slack's limit %s", what, limit);
            metrics.counter("slack.shortened", "limit", limit.toString()).increment();
        }
        return fitted.content();
    }
}
