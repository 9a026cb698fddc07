package org.integritydesk.insights.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.Cells;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeLog.ThemeCase;
import org.integritydesk.insights.ThemeRule;
import org.integritydesk.insights.TicketCases;
import org.integritydesk.insights.statistics.Baseline;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.statistics.ProofPolicy;
import org.integritydesk.insights.statistics.Span;
import org.integritydesk.insights.training.store.TrainingRepository;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.jspecify.annotations.Nullable;

/** Finds training topics, writes their briefs, and remembers which trainings were held. */
@ApplicationScoped
public class TrainingDesk {
    private static final String THEME = "theme-";
    private static final String ENTRY = "entry-";
    /** How long a changed policy, and a training that was held, are on the list. */
    private static final Duration CHANGED = Duration.ofDays(30);

    private static final Period HELD = Period.ofDays(180);
    private static final int OPEN_TICKETS = 10_000;
    private static final int CASES = 2;

    private final ThemeLog themes;
    private final KnowledgeBase knowledge;
    private final TicketDesk tickets;
    private final ThemeRule rules;
    private final TicketCases cases;
    private final EntryAsks entryAsks;
    private final TrainingRepository sessions;
    private final Clock clock;

    TrainingDesk(
            ThemeLog themes,
            KnowledgeBase knowledge,
            TicketDesk tickets,
            ThemeRule rules,
            TicketCases cases,
            EntryAsks entryAsks,
            TrainingRepository sessions,
            Clock clock) {
        this.themes = themes;
        this.knowledge = knowledge;
        this.tickets = tickets;
        this.rules = rules;
        this.cases = cases;
        this.entryAsks = entryAsks;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What is worth a training now, and what was held in the last half year; largest themes first. */
    @Transactional
    List<TrainingTopic> topics() {
        Map<String, List<TrainingSession>> held =
                sessions.since(today().minus(HELD)).stream().collect(Collectors.groupingBy(TrainingSession::topic));
        Map<String, TrainingTopic> topics = new LinkedHashMap<>();
        themes.current().stream()
                .filter(TrainingPolicy::isTopic)
                .map(theme -> ofTheme(theme, held))
                .forEach(topic -> topics.put(topic.key(), topic));
        changes(held).forEach(topic -> topics.put(topic.key(), topic));
        held.forEach((key, list) -> topics.computeIfAbsent(key, known -> ofHeld(known, list)));
        return new ArrayList<>(topics.values());
    }

    /** The topic of this key. */
    @Transactional
    Optional<TrainingTopic> topic(String key) {
        return topics().stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    private TrainingTopic ofTheme(Theme theme, Map<String, List<TrainingSession>> held) {
        String key = THEME + theme.id();
        return new TrainingTopic(
                key,
                theme.label(),
                theme.asks() + " asks from " + theme.askers() + " people in thirty days; main cause: "
                        + theme.mainCause().orElseThrow().label() + ".",
                theme,
                null,
                held.getOrDefault(key, List.of()));
    }

    private List<TrainingTopic> changes(Map<String, List<TrainingSession>> held) {
        List<Entry> changed = knowledge.changedSince(clock.instant().minus(CHANGED)).stream()
                .map(ChangedAnswer::entry)
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        List<Ticket> open = tickets.open(OPEN_TICKETS);
        return changed.stream()
                .sorted(Comparator.comparing(Entry::changedAt).reversed())
                .filter(entry -> TrainingPolicy.isTopic(entry.content(), open))
                .map(entry -> {
                    String key = ENTRY + entry.id();
                    return new TrainingTopic(
                            key,
                            entry.content().question(),
                            "The policy changed and touches " + TrainingPolicy.accounts(entry.content(), open)
                                    + " accounts with an open ticket.",
                            null,
                            entry,
                            held.getOrDefault(key, List.of()));
                })
                .toList();
    }

    /** What called for it is over; what came of it is still worth knowing. */
    private TrainingTopic ofHeld(String key, List<TrainingSession> held) {
        TrainingSession last = held.getLast();
        return new TrainingTopic(
                key,
                last.title(),
                "It was held; what called for it is over.",
                last.theme() == null ? null : themes.find(last.theme()).orElse(null),
                key.startsWith(ENTRY)
                        ? knowledge
                                .published(new EntryId(key.substring(ENTRY.length())))
                                .orElse(null)
                        : null,
                held);
    }

    /** Everything whoever holds the training needs. */
    TrainingBrief brief(TrainingTopic topic) {
        Theme theme = topic.theme();
        Entry rule = topic.rule() != null
                ? topic.rule()
                : theme == null ? null : rules.of(theme).orElse(null);
        return TrainingBrief.write(
                topic, rule, theme == null ? touched(rule) : themes.cases(theme.id(), null, CASES), measure(topic));
    }

    /** Open tickets that a changed policy touches. */
    private List<ThemeCase> touched(@Nullable Entry rule) {
        return rule == null
                ? List.of()
                : cases.of(
                        tickets.open(OPEN_TICKETS).stream()
                                .filter(ticket -> TrainingPolicy.touches(rule.content(), ticket))
                                .toList(),
                        CASES);
    }

    private List<String> measure(TrainingTopic topic) {
        List<String> lines = new ArrayList<>();
        Theme theme = topic.theme();
        if (theme != null) {
            lines.add(
                    Cells.isHidden(theme.asks()) || Cells.isHidden(theme.askers())
                            ? "Asked by fewer than " + Cells.FEWEST + " people in the last thirty days."
                            : theme.asks() + " asks in the last thirty days.");
        }
        topic.held()
                .forEach(session -> lines.add(
                        "Held on " + session.heldOn() + ". " + proof(session).sentence()));
        if (topic.held().isEmpty()) {
            lines.add("Not held yet. Say when it was, and it is measured from there.");
        }
        return lines;
    }

    /** Whether a training had an effect on how often people ask. */
    Proof proof(TrainingSession session) {
        Span after = Baseline.after(session.heldOn(), today());
        Long theme = session.theme();
        List<DayCount> before = theme != null && themes.isRegroupedSince(theme, session.toldAt())
                ? before(session.topic(), theme, session.heldOn())
                : session.baseline();
        return ProofPolicy.judge(before, days(session.topic(), theme, after));
    }

    /** Remembers that a training was held on a day; telling it again does nothing. False: there is no such topic. */
    @Transactional
    public boolean held(String key, LocalDate day, PersonId who) {
        Optional<TrainingTopic> topic = topic(key);
        topic.ifPresent(found -> {
            Long theme = found.theme() == null ? null : found.theme().id();
            sessions.add(
                    new TrainingSession(key, found.title(), theme, day, who, clock.instant(), before(key, theme, day)));
        });
        return topic.isPresent();
    }

    /** It was on the list because of what was asked lately, so that is no part of what it is compared with. */
    private List<DayCount> before(String topic, @Nullable Long theme, LocalDate heldOn) {
        return Baseline.of(heldOn, heldOn).stream()
                .flatMap(span -> days(topic, theme, span).stream())
                .toList();
    }

    /** How often people asked about a topic: about its theme, or what the entry that changed answers. */
    private List<DayCount> days(String topic, @Nullable Long theme, Span span) {
        if (span.days() == 0) {
            return List.of();
        }
        return theme == null
                ? entryAsks.days(new EntryId(topic.substring(ENTRY.length())), span)
                : themes.days(theme, null, span.from(), span.to());
    }

    /** Whether what was held on this day is not on the list any more. */
    boolean isLongAgo(LocalDate day) {
        return day.isBefore(today().minus(HELD));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
