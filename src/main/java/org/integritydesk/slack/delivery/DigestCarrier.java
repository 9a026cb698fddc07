package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.integritydesk.chat.PersonId;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.digest.DigestNotice;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.digest.OwnWeeks;
import org.integritydesk.digest.Period;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.digest.DigestDetails;
import org.integritydesk.slack.digest.DigestMessage;
import org.integritydesk.slack.digest.DigestPreview;
import org.integritydesk.slack.digest.Look;
import org.integritydesk.slack.digest.OwnWeekMessage;
import org.integritydesk.slack.web.Poster;

/** Digest notices: an edition into its channel, its details below it, both to staff before, and one's own week to oneself. */
@ApplicationScoped
class DigestCarrier implements Carrier<DigestNotice> {
    private static final Carried NOTHING = new Carried.Sent(null);

    private final DigestDesk digests;
    private final OwnWeeks weeks;
    private final NativeBlocks natives;
    private final ChartUpload charts;
    private final Outbox outbox;
    private final Poster poster;
    private final String triage;

    DigestCarrier(
            DigestDesk digests,
            OwnWeeks weeks,
            NativeBlocks natives,
            ChartUpload charts,
            Outbox outbox,
            Poster poster,
            DeskConfig config) {
        this.digests = digests;
        this.weeks = weeks;
        this.natives = natives;
        this.charts = charts;
        this.outbox = outbox;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
    }

    @Override
    public Class<DigestNotice> family() {
        return DigestNotice.class;
    }

    @Override
    public Carried carry(long id, DigestNotice notice) {
        return switch (notice) {
            case DigestNotice.EditionReady ready ->
                of(
                        ready.edition(),
                        kept -> natives.carry(
                                look -> poster.post(id, ready.room(), null, DigestMessage.of(kept, look))));
            case DigestNotice.DetailsReady ready ->
                of(ready.edition(), kept -> below(id, kept, DigestNotice.editionTopic(kept.id())));
            case DigestNotice.EditionCorrected corrected -> of(corrected.edition(), this::correct);
            case DigestNotice.PreviewReady ready ->
                of(
                        ready.edition(),
                        kept -> natives.carry(look -> poster.post(id, triage, null, DigestPreview.of(kept, look))));
            case DigestNotice.PreviewDetailsReady ready ->
                of(ready.edition(), kept -> below(id, kept, DigestNotice.previewTopic(kept.id())));
            case DigestNotice.PreviewOutdated outdated -> of(outdated.edition(), this::changePreview);
            case DigestNotice.OwnWeekDue due ->
                weeks.of(new PersonId(due.person()), new Period(due.from(), due.to()))
                        .map(week -> poster.post(id, due.person(), null, OwnWeekMessage.of(week)))
                        .orElse(NOTHING);
        };
    }

    private Carried of(long edition, Function<KeptEdition, Carried> carry) {
        return digests.edition(edition).map(carry).orElseGet(() -> new Carried.Hopeless("no edition " + edition));
    }

    private Carried below(long id, KeptEdition kept, String topic) {
        if (!DigestDetails.areWorthwhile(kept)) {
            return NOTHING;
        }
        return outbox.receipt(topic)
                .map(above -> natives.carry(look -> below(id, kept, above, look)))
                .orElseGet(() -> new Carried.Hopeless("the digest was never posted"));
    }

    private Carried below(long id, KeptEdition kept, Receipt above, Look look) {
        Optional<Carried> later =
                look == Look.PLAIN && isInItsChannel(kept, above) ? charts.bring(kept, above) : Optional.empty();
        return later.orElseGet(() -> poster.post(
                id,
                above.room(),
                above.message(),
                DigestDetails.of(kept, look, charts.link(kept).orElse(null))));
    }

    /** Staff need no picture to decide. */
    private static boolean isInItsChannel(KeptEdition kept, Receipt above) {
        return above.room().equals(kept.room().value());
    }

    private Carried correct(KeptEdition kept) {
        return both(
                change(DigestNotice.editionTopic(kept.id()), look -> DigestMessage.of(kept, look)),
                () -> changeDetails(DigestNotice.detailsTopic(kept.id()), kept));
    }

    private Carried changePreview(KeptEdition kept) {
        return both(
                change(DigestNotice.previewTopic(kept.id()), look -> DigestPreview.of(kept, look)),
                () -> changeDetails(DigestNotice.previewDetailsTopic(kept.id()), kept));
    }

    private Carried changeDetails(String topic, KeptEdition kept) {
        return change(
                topic, look -> DigestDetails.of(kept, look, charts.link(kept).orElse(null)));
    }

    /** What was never posted needs no change. */
    private Carried change(String topic, Function<Look, Message> message) {
        return outbox.receipt(topic)
                .map(posted -> natives.carry(look -> poster.update(posted, message.apply(look))))
                .orElse(NOTHING);
    }

    /** The second only if the first arrived: both are done again otherwise, which changes nothing. */
    private static Carried both(Carried first, Supplier<Carried> second) {
        return first instanceof Carried.Sent ? second.get() : first;
    }
}
