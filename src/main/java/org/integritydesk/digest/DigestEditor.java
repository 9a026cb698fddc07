package org.integritydesk.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.EntryContent;

/** Writes an edition from what happened (pure); each part has an editor of its own. */
final class DigestEditor {
    static final int MOST_LINES = 5;

    private DigestEditor() {}

    /** The edition of a channel. */
    static DigestEdition write(DigestSettings channel, Period period, DigestMaterial everything) {
        DigestMaterial material = everything.of(channel, period.to());
        LocalDate today = LocalDate.ofInstant(period.to(), channel.zone());
        return new DigestEdition(
                channel.market(),
                channel.zone(),
                period.from(),
                period.to(),
                FigureEditor.figures(period, material.asked(), material.tickets()),
                FigureEditor.figures(material.before(), material.askedBefore(), material.tickets()),
                TopEditor.top(material),
                changed(material.changed()),
                OpenEditor.byAge(period.to(), material),
                OpenEditor.escalated(period.to(), channel.zone(), material),
                IncidentEditor.incidents(period, material),
                WinEditor.wins(period, material),
                material.improving().coming(today),
                SeasonCalendar.of(channel.market(), channel.language(), today),
                channel.layout());
    }

    private static List<DigestEdition.ChangedEntry> changed(List<ChangedAnswer> changed) {
        return changed.stream()
                .sorted(Comparator.comparing(
                                (ChangedAnswer answer) -> answer.entry().changedAt())
                        .reversed())
                .limit(MOST_LINES)
                .map(answer -> changed(answer.entry().content(), answer.isNew()))
                .toList();
    }

    private static DigestEdition.ChangedEntry changed(EntryContent content, boolean isNew) {
        return new DigestEdition.ChangedEntry(
                content.question(),
                DigestMaterial.firstSentence(content.answer()),
                isNew,
                content.effectiveFrom(),
                content.nextStep(),
                content.language());
    }
}
