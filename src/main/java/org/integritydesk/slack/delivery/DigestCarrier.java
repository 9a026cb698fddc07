package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.digest.DigestNotice;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.slack.digest.DigestMessage;
import org.integritydesk.slack.web.Poster;

/** Digest notices: an edition into its channel. */
@ApplicationScoped
class DigestCarrier implements Carrier<DigestNotice> {
    private final DigestDesk digests;
    private final Poster poster;

    DigestCarrier(DigestDesk digests, Poster poster) {
        this.digests = digests;
        this.poster = poster;
    }

    @Override
    public Class<DigestNotice> family() {
        return DigestNotice.class;
    }

    @Override
    public Carried carry(long id, DigestNotice notice) {
        return switch (notice) {
            case DigestNotice.EditionReady ready ->
                digests.edition(ready.edition())
                        .map(edition -> poster.post(id, ready.room(), null, DigestMessage.of(edition)))
                        .orElseGet(() -> new Carried.Hopeless("no edition " + ready.edition()));
        };
    }
}
