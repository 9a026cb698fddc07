package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.answering.QuestionLog;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.digest.store.DigestRepository;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.insights.ThemeWeeks;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.Wave;
import org.integritydesk.tickets.Waves;

/** Reads what an edition is written from. */
@ApplicationScoped
class DigestSources {
    private static final int OPEN_TICKETS = 10_000;

    /** What was published longer ago is not told again. */
    private static final Duration ANNOUNCED = Duration.ofDays(90);

    private final QuestionLog questions;
    private final TicketDesk tickets;
    private final Waves waves;
    private final KnowledgeBase knowledge;
    private final ThemeWeeks themes;
    private final Improvements improvements;
    private final DigestRepository editions;

    DigestSources(
            QuestionLog questions,
            TicketDesk tickets,
            Waves waves,
            KnowledgeBase knowledge,
            ThemeWeeks themes,
            Improvements improvements,
            DigestRepository editions) {
        this.questions = questions;
        this.tickets = tickets;
        this.waves = waves;
        this.knowledge = knowledge;
        this.themes = themes;
        this.improvements = improvements;
        this.editions = editions;
    }

    /** What happened in the period and the one before, everywhere; of questions and themes, what is the channel's business. */
    @Transactional
    DigestMaterial material(DigestSettings channel, Period period) {
        Period before = period.before(channel.zone());
        var translations = new Translations(channel.language(), knowledge::published, period.to());
        QuestionTally asked = tally(channel, period);
        QuestionTally askedBefore = tally(channel, before);
        List<Ticket> changed = tickets.changedBetween(before.from(), period.to());
        List<Wave> found = waves.since(period.from());
        Improving improving = improving(channel, period, before, translations);
        Stream<EntryId> named = Stream.of(
                        asked.entries().keySet().stream(),
                        askedBefore.entries().keySet().stream(),
                        improving.themes().stream().map(ThemeWeek::answer),
                        Stream.concat(changed.stream(), found.stream().flatMap(wave -> wave.tickets().stream()))
                                .map(Ticket::entry)
                                .map(entry -> entry == null ? null : new EntryId(entry)))
                .flatMap(ids -> ids)
                .flatMap(Stream::ofNullable);
        Map<EntryId, Entry> entries = named.distinct()
                .map(knowledge::published)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Entry::id, translations::of));
        return new DigestMaterial(
                before,
                asked,
                askedBefore,
                changed,
                tickets.open(OPEN_TICKETS),
                entries,
                knowledge.changedSince(period.from()).stream()
                        .filter(answer -> !translations.isTranslation(answer.entry()))
                        .map(answer -> new ChangedAnswer(translations.of(answer.entry()), answer.isNew()))
                        .toList(),
                found,
                improving,
                editions.before(channel.room(), period.to()).orElse(null));
    }

    private QuestionTally tally(DigestSettings channel, Period period) {
        return questions.tally(channel.room(), channel.markets(), period.from(), period.to());
    }

    private Improving improving(DigestSettings channel, Period period, Period before, Translations translations) {
        LocalDate today = LocalDate.ofInstant(period.to(), channel.zone());
        return new Improving(
                themes.of(channel.room(), channel.markets(), before.from(), period.from(), period.to()),
                improvements.ongoing(period.to()),
                improvements.shown(day(period.from()), day(period.to())),
                knowledge.changedSince(period.to().minus(ANNOUNCED)).stream()
                        .map(ChangedAnswer::entry)
                        .filter(entry -> entry.changedAt().isBefore(period.from()))
                        .filter(entry -> !entry.content().isInForce(today) && !translations.isTranslation(entry))
                        .map(translations::of)
                        .toList());
    }

    /** As projects are measured. */
    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
