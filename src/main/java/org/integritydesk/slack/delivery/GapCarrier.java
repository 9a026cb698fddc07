package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.AreaOwners;
import org.integritydesk.insights.Gap;
import org.integritydesk.insights.GapNotice;
import org.integritydesk.insights.Gaps;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.gaps.GapMessage;
import org.integritydesk.slack.web.Poster;

/** Gap notices: to the owner of the area, without one into the triage channel. */
@ApplicationScoped
class GapCarrier implements Carrier<GapNotice> {
    private final Gaps gaps;
    private final AreaOwners owners;
    private final Poster poster;
    private final String triage;

    GapCarrier(Gaps gaps, AreaOwners owners, Poster poster, DeskConfig config) {
        this.gaps = gaps;
        this.owners = owners;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
    }

    @Override
    public Class<GapNotice> family() {
        return GapNotice.class;
    }

    @Override
    public Carried carry(long id, GapNotice notice) {
        return switch (notice) {
            case GapNotice.GapFound found -> tell(id, found);
        };
    }

    /** What was closed while the notice waited needs nobody. */
    private Carried tell(long id, GapNotice.GapFound notice) {
        Optional<Gap> gap = gaps.find(notice.gap());
        if (gap.isEmpty()) {
            return new Carried.Hopeless("no gap " + notice.gap());
        }
        String place = owners.of(gap.get().area()).map(PersonId::value).orElse(triage);
        return gap.get().isOpen() ? poster.post(id, place, null, GapMessage.of(gap.get())) : new Carried.Sent(null);
    }
}
