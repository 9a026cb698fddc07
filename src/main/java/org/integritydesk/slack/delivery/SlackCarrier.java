package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Notice;

/** Takes notices to Slack. */
@ApplicationScoped
class SlackCarrier implements Carrier {
    @Override
    public Carried carry(long id, Notice notice) {
        return new Carried.Hopeless("nothing is carried yet");
    }
}
