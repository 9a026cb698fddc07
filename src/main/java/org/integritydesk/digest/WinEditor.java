package org.integritydesk.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;

/** What got better (pure). */
final class WinEditor {
    /** Of questions asked less often, silence tells nothing. */
    private static final int OFTEN = 5;

    private static final int MOST_STOPPED = 3;

    private WinEditor() {}

    static List<DigestEdition.Win> wins(Period period, DigestMaterial material) {
        List<DigestEdition.Win> wins = new ArrayList<>();
        int overturned = overturned(period, material);
        if (Cells.mayBeTold(overturned)) {
            wins.add(new DigestEdition.Win(
                    DigestEdition.Win.Kind.OVERTURNED,
                    null,
                    overturned,
                    Cells.told(overturned(period.before(), material))));
        }
        wins.addAll(fixed(period, material));
        wins.addAll(stopped(period, material));
        return wins.stream().limit(DigestEditor.MOST_LINES).toList();
    }

    /** Decisions that were the mistake of a reviewer or a model. */
    private static int overturned(Period period, DigestMaterial material) {
        return Cells.count(
                material.tickets(),
                ticket -> ticket.rootCause() == RootCause.ENF
                        && ticket.resolvedAt() != null
                        && period.contains(ticket.resolvedAt()));
    }

    private static List<DigestEdition.Win> fixed(Period period, DigestMaterial material) {
        Map<PolicyArea, List<Ticket>> now = IncidentEditor.bugs(period, material);
        return IncidentEditor.bugs(period.before(), material).entrySet().stream()
                .filter(bug -> Cells.mayBeTold(bug.getValue().size()) && !now.containsKey(bug.getKey()))
                .map(bug -> new DigestEdition.Win(
                        DigestEdition.Win.Kind.FIXED,
                        bug.getKey().label(),
                        0,
                        bug.getValue().size()))
                .toList();
    }

    private static List<DigestEdition.Win> stopped(Period period, DigestMaterial material) {
        Map<EntryId, Long> now = TopEditor.counts(period, material);
        return TopEditor.counts(period.before(), material).entrySet().stream()
                .filter(count -> count.getValue() >= OFTEN && !now.containsKey(count.getKey()))
                .sorted(Map.Entry.<EntryId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value(), Comparator.naturalOrder()))
                .limit(MOST_STOPPED)
                .map(count -> new DigestEdition.Win(
                        DigestEdition.Win.Kind.STOPPED,
                        Objects.requireNonNull(material.entries().get(count.getKey()))
                                .content()
                                .question(),
                        0,
                        count.getValue().intValue()))
                .toList();
    }
}
