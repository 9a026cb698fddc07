package org.integritydesk.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.knowledge.Entry;

/**
 * What is known of themes, and of what is done about them.
 *
 * @param themes asked about in the period or the one before; none as long as the nightly work has read nothing
 * @param ongoing what people work on
 * @param shown what was shown in the period to help
 * @param announced published entries that do not hold yet at its end
 */
record Improving(
        List<ThemeWeek> themes,
        List<Improvements.Ongoing> ongoing,
        List<Improvements.Shown> shown,
        List<Entry> announced) {
    /** Nothing is known. */
    static final Improving NOTHING = new Improving(List.of(), List.of(), List.of(), List.of());

    private static final int MOST_COMING = 3;

    /** What is the channel's business. */
    Improving of(DigestSettings channel) {
        return new Improving(
                themes,
                ongoing.stream()
                        .filter(project -> project.market() == null || channel.covers(project.market()))
                        .toList(),
                shown.stream()
                        .filter(project -> project.market() == null || channel.covers(project.market()))
                        .toList(),
                announced.stream()
                        .filter(entry -> entry.content().coversMarket(channel.market()))
                        .toList());
    }

    /** The project about a theme that comes first. */
    Optional<DigestEdition.Work> work(long theme) {
        return ongoing.stream()
                .filter(project -> project.theme() == theme)
                .findFirst()
                .map(project -> new DigestEdition.Work(project.action(), project.due()));
    }

    /** Announced answers, and projects that are not overdue, soonest first. */
    List<DigestEdition.Coming> coming(LocalDate today) {
        Comparator<DigestEdition.Coming> soonest =
                Comparator.comparing(DigestEdition.Coming::on).thenComparing(DigestEdition.Coming::what);
        Stream<DigestEdition.Coming> answers = announced.stream()
                .flatMap(entry -> Stream.ofNullable(entry.content().effectiveFrom())
                        .filter(day -> day.isAfter(today))
                        .map(day -> new DigestEdition.Coming(
                                day,
                                DigestEdition.Coming.Kind.POLICY,
                                entry.content().question(),
                                null)))
                .sorted(soonest)
                .limit(MOST_COMING);
        Stream<DigestEdition.Coming> projects = ongoing.stream()
                .filter(project -> !project.due().isBefore(today))
                .map(project -> new DigestEdition.Coming(
                        project.due(), DigestEdition.Coming.Kind.PROJECT, project.about(), project.action()))
                .sorted(soonest)
                .limit(MOST_COMING);
        return Stream.concat(answers, projects).sorted(soonest).toList();
    }
}
