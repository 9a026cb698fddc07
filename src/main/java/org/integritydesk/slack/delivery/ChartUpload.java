package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.digest.ChartPicture;
import org.integritydesk.digest.ChartPictures;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.digest.DigestDetails;
import org.integritydesk.slack.digest.DigestPng;
import org.integritydesk.slack.web.Answer;
import org.integritydesk.slack.web.Uploads;
import org.jboss.logging.Logger;

/**
 * Brings the chart of an edition into its thread as a picture, before the message that refers to it. A picture is worth less
 * than the message: at the first failure it goes without.
 */
@ApplicationScoped
class ChartUpload {
    private static final Logger LOG = Logger.getLogger(ChartUpload.class);

    private final ChartPictures pictures;
    private final Uploads uploads;
    private final Clock clock;

    ChartUpload(ChartPictures pictures, Uploads uploads, Clock clock) {
        this.pictures = pictures;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Returns when to come again, or nothing once it is settled. */
    Optional<Carried> bring(KeptEdition edition, Receipt thread) {
        if (!DigestDetails.hasChart(edition)) {
            return Optional.empty();
        }
        return pictures.of(edition.id())
                .map(picture -> switch (picture) {
                    case ChartPicture.Sent sent -> share(edition.id(), sent, thread);
                    case ChartPicture.There there -> Optional.<Carried>empty();
                    case ChartPicture.Impossible none -> Optional.<Carried>empty();
                })
                .orElseGet(() -> send(edition, thread));
    }

    /** Where it can be seen; empty: nowhere. */
    Optional<URI> link(KeptEdition edition) {
        return pictures.of(edition.id())
                .filter(ChartPicture.There.class::isInstance)
                .map(ChartPicture.There.class::cast)
                .map(there -> URI.create(there.link()));
    }

    private Optional<Carried> send(KeptEdition edition, Receipt thread) {
        Optional<byte[]> png = DigestPng.of(DigestDetails.chart(edition));
        if (png.isEmpty()) {
            return giveUp(edition.id(), "it cannot be drawn");
        }
        return switch (uploads.send(holder(edition.id()), name(edition.id()), png.get())) {
            case Answer.Taken(String file) -> {
                var sent = new ChartPicture.Sent(file, clock.instant());
                pictures.keep(edition.id(), sent);
                yield share(edition.id(), sent, thread);
            }
            case Answer.Refused(String why) -> giveUp(edition.id(), why);
            case Answer.Later(Carried outcome) -> later(edition.id(), outcome);
        };
    }

    private Optional<Carried> share(long edition, ChartPicture.Sent sent, Receipt thread) {
        return switch (uploads.look(holder(edition), sent.file(), thread.room())) {
            case Answer.Taken(Uploads.Progress.NotShared nowhere) ->
                switch (uploads.share(
                        holder(edition), Map.of(sent.file(), name(edition)), thread.room(), thread.message())) {
                    case Answer.Taken(Boolean shared) -> await(edition, sent);
                    case Answer.Refused(String why) -> giveUp(edition, why);
                    case Answer.Later(Carried outcome) -> later(edition, outcome);
                };
            case Answer.Taken(Uploads.Progress.Processing busy) -> await(edition, sent);
            case Answer.Taken(Uploads.Progress.Ready(String link)) -> {
                pictures.keep(edition, new ChartPicture.There(sent.file(), link));
                yield Optional.empty();
            }
            case Answer.Refused(String why) -> giveUp(edition, why);
            case Answer.Later(Carried outcome) -> later(edition, outcome);
        };
    }

    private Optional<Carried> await(long edition, ChartPicture.Sent sent) {
        Optional<Duration> pause = CopyPatience.pause(sent.at(), clock.instant());
        return pause.isPresent() ? pause.map(Carried.NotYet::new) : giveUp(edition, "Slack did not take it in");
    }

    private Optional<Carried> later(long edition, Carried outcome) {
        return outcome instanceof Carried.NotYet ? Optional.of(outcome) : giveUp(edition, outcome.toString());
    }

    private Optional<Carried> giveUp(long edition, String why) {
        LOG.infof("The digest %d goes without a picture of its chart: %s", edition, why);
        pictures.keep(edition, new ChartPicture.Impossible());
        return Optional.empty();
    }

    private static String holder(long edition) {
        return "digest/" + edition;
    }

    private static String name(long edition) {
        return "digest-" + edition + ".png";
    }
}
