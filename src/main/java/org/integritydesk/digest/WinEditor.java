package org.integritydesk.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.ThemeWeek;
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
        List<DigestEdition.Win> wins = new ArrayList<>(
                material.improving().shown().stream().map(WinEditor::effective).toList());
        int overturned = overturned(period, material);
        if (Counts.mayBeTold(overturned)) {
            wins.add(new DigestEdition.Win(
                    DigestEdition.Win.Kind.OVERTURNED,
                    null,
                    overturned,
                    Counts.told(overturned(material.before(), material)),
                    null,
                    null));
        }
        wins.addAll(fixed(period, material));
        wins.addAll(stopped(material));
        return wins.stream().limit(DigestEditor.MOST_LINES).toList();
    }

    /** Decisions that were the mistake of a reviewer or a model. */
    private static int overturned(Period period, DigestMaterial material) {
        return Counts.count(
                material.tickets(),
                ticket -> ticket.rootCause() == RootCause.ENF
                        && ticket.resolvedAt() != null
                        && period.contains(ticket.resolvedAt()));
    }

    private static List<DigestEdition.Win> fixed(Period period, DigestMaterial material) {
        Map<PolicyArea, List<Ticket>> now = IncidentEditor.bugs(period, material);
        return IncidentEditor.bugs(material.before(), material).entrySet().stream()
                .filter(bug -> Counts.mayBeTold(bug.getValue().size()) && !now.containsKey(bug.getKey()))
                .map(bug -> new DigestEdition.Win(
                        DigestEdition.Win.Kind.FIXED,
                        bug.getKey().label(),
                        0,
                        bug.getValue().size(),
                        null,
                        null))
                .toList();
    }

    private static DigestEdition.Win effective(Improvements.Shown shown) {
        Improvements.Fewer fewer = shown.fewer();
        return new DigestEdition.Win(
                DigestEdition.Win.Kind.EFFECTIVE,
                shown.about(),
                0,
                0,
                fewer == null
                        ? null
                        : new DigestEdition.Effect(fewer.weeks(), fewer.percent(), fewer.least(), fewer.most()),
                shown.action());
    }

    /** Themes nobody asks about any more; entries, as long as no theme is known. */
    private static List<DigestEdition.Win> stopped(DigestMaterial material) {
        List<ThemeWeek> themes = material.improving().themes();
        return themes.isEmpty()
                ? stoppedEntries(material)
                : themes.stream()
                        .filter(theme -> theme.asks() == 0 && theme.before() >= OFTEN && theme.mayTellBefore())
                        .sorted(Comparator.comparing(ThemeWeek::before)
                                .reversed()
                                .thenComparing(ThemeWeek::theme))
                        .limit(MOST_STOPPED)
                        .map(theme -> stopped(theme.label(), theme.before()))
                        .toList();
    }

    private static List<DigestEdition.Win> stoppedEntries(DigestMaterial material) {
        Map<EntryId, Integer> now = material.asked().entries();
        return TopEditor.published(material.askedBefore(), material)
                .filter(count -> count.getValue() >= OFTEN && !now.containsKey(count.getKey()))
                .sorted(Map.Entry.<EntryId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value(), Comparator.naturalOrder()))
                .limit(MOST_STOPPED)
                .map(count -> stopped(
                        Objects.requireNonNull(material.entries().get(count.getKey()))
                                .content()
                                .question(),
                        count.getValue()))
                .toList();
    }

    private static DigestEdition.Win stopped(String what, int before) {
        return new DigestEdition.Win(DigestEdition.Win.Kind.STOPPED, what, 0, before, null, null);
    }
}
