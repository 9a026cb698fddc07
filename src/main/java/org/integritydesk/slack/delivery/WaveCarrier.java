package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.tickets.WaveMessage;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.tickets.Wave;
import org.integritydesk.tickets.WaveNotice;
import org.integritydesk.tickets.Waves;

/** Wave notices: one alert in the triage channel, kept true. */
@ApplicationScoped
class WaveCarrier implements Carrier<WaveNotice> {
    private final Waves waves;
    private final Outbox outbox;
    private final Poster poster;
    private final String triage;

    WaveCarrier(Waves waves, Outbox outbox, Poster poster, DeskConfig config) {
        this.waves = waves;
        this.outbox = outbox;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
    }

    @Override
    public Class<WaveNotice> family() {
        return WaveNotice.class;
    }

    @Override
    public Carried carry(long id, WaveNotice notice) {
        Optional<Wave> wave = waves.find(notice.wave());
        if (wave.isEmpty()) {
            return new Carried.Hopeless("no wave " + notice.wave());
        }
        return switch (notice) {
            case WaveNotice.WaveFound found -> poster.post(id, triage, null, WaveMessage.of(wave.get()));
            case WaveNotice.WaveChanged changed ->
                outbox.receipt(WaveNotice.topicOf(notice.wave()))
                        .map(alert -> poster.update(alert, WaveMessage.of(wave.get())))
                        .orElseGet(() -> new Carried.Hopeless("the alert was never posted"));
        };
    }
}
