package org.integritydesk.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.Wave;

/** What hit many at once, and what helps (pure). */
final class IncidentEditor {
    private IncidentEditor() {}

    static List<DigestEdition.Incident> incidents(Period period, DigestMaterial material) {
        return Stream.concat(
                        material.waves().stream()
                                .filter(wave -> Counts.mayBeTold(wave.tickets().size()))
                                .map(wave -> wave(wave, material)),
                        bugs(period, material).entrySet().stream()
                                .filter(bug -> Counts.mayBeTold(bug.getValue().size()))
                                .map(bug -> incident(
                                        DigestEdition.Incident.Kind.BUG,
                                        bug.getKey(),
                                        bug.getValue(),
                                        false,
                                        material)))
                .sorted(Comparator.comparing(DigestEdition.Incident::isOpen)
                        .thenComparing(DigestEdition.Incident::tickets)
                        .reversed())
                .limit(DigestEditor.MOST_LINES)
                .toList();
    }

    /** Tickets answered in the period that a bug was the cause of, by area. */
    static Map<PolicyArea, List<Ticket>> bugs(Period period, DigestMaterial material) {
        return material.tickets().stream()
                .filter(ticket -> ticket.rootCause() == RootCause.SYS)
                .filter(ticket -> ticket.resolvedAt() != null && period.contains(ticket.resolvedAt()))
                .collect(Collectors.groupingBy(Ticket::area, TreeMap::new, Collectors.toList()));
    }

    private static DigestEdition.Incident wave(Wave wave, DigestMaterial material) {
        return incident(
                DigestEdition.Incident.Kind.WAVE,
                mostIn(wave.tickets()),
                wave.tickets(),
                wave.lead() != null,
                material);
    }

    private static PolicyArea mostIn(List<Ticket> tickets) {
        return tickets.stream()
                .collect(Collectors.groupingBy(Ticket::area, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(PolicyArea.OTH);
    }

    private static DigestEdition.Incident incident(
            DigestEdition.Incident.Kind kind,
            PolicyArea area,
            List<Ticket> tickets,
            boolean isOpen,
            DigestMaterial material) {
        EntryContent help = tickets.stream()
                .map(Ticket::entry)
                .filter(Objects::nonNull)
                .map(EntryId::new)
                .map(material.entries()::get)
                .filter(Objects::nonNull)
                .map(Entry::content)
                .findFirst()
                .orElse(null);
        return new DigestEdition.Incident(
                kind,
                area,
                tickets.size(),
                isOpen,
                help == null ? null : DigestMaterial.firstSentence(help.answer()),
                help == null ? null : help.language());
    }
}
