package org.integritydesk.insights.stakeholders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.stakeholders.SeasonPolicy.Season;
import org.integritydesk.insights.stakeholders.store.NeedsRepository;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;

/** What is known of each market and team. */
@ApplicationScoped
class StakeholderDesk {
    private static final Duration HISTORY = Duration.ofDays(7 * (SeasonPolicy.YEAR + 2));
    private static final Duration ANNOUNCED = Duration.ofDays(90);
    private static final int REVIEW_DAYS = 30;
    /** Of all markets, before those of the group are picked. */
    private static final int ENTRIES = 1_000;

    private static final int SHOWN = 20;

    private final NeedsRepository needs;
    private final Teams teams;
    private final RegionalRooms rooms;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    StakeholderDesk(NeedsRepository needs, Teams teams, RegionalRooms rooms, KnowledgeBase knowledge, Clock clock) {
        this.needs = needs;
        this.teams = teams;
        this.rooms = rooms;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** Every group with questions in the scope, and within each every area. */
    @Transactional
    List<Needs> needs(Scope scope) {
        return needs.needs(scope, teams.byRoom(), clock.instant());
    }

    /** What the group will meet in the next weeks, by day. */
    @Transactional
    List<Coming> coming(Group group) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Set<Market> markets = markets(group);
        Stream<Coming> reviews = knowledge.reviewsDue(today, today.plusDays(REVIEW_DAYS), ENTRIES).stream()
                .filter(entry -> isFor(entry, markets))
                .limit(SHOWN)
                .map(entry -> new Coming(
                        entry.content().reviewBy(),
                        "Review due",
                        entry.id() + ": " + entry.content().question()));
        Stream<Coming> changes = knowledge.changedSince(now.minus(ANNOUNCED)).stream()
                .map(ChangedAnswer::entry)
                .filter(entry -> isFor(entry, markets))
                .flatMap(entry -> Stream.ofNullable(entry.content().effectiveFrom())
                        .filter(day -> day.isAfter(today))
                        .map(day -> new Coming(
                                day,
                                "New policy",
                                entry.id() + ": " + entry.content().question())));
        return Stream.of(reviews, changes, peaks(group, now, today))
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Coming::on).thenComparing(Coming::what))
                .toList();
    }

    private Stream<Coming> peaks(Group group, Instant now, LocalDate today) {
        return switch (SeasonPolicy.ahead(needs.weeks(group, teams.byRoom(), now.minus(HISTORY), now), today)) {
            case Season.Unknown(int weeks) ->
                Stream.of(new Coming(
                        today,
                        "No forecast",
                        "The history has " + weeks + " weeks; " + SeasonPolicy.YEAR + " are needed"));
            case Season.Known(var peaks) ->
                peaks.stream()
                        .map(peak -> new Coming(
                                peak.monday(),
                                "Busy week a year ago",
                                String.format(
                                        Locale.ROOT,
                                        "%d questions; an ordinary week has %.0f",
                                        peak.asks(),
                                        peak.ordinary())));
        };
    }

    private Set<Market> markets(Group group) {
        return switch (group) {
            case Group.OfMarket(Market market) -> Set.of(market);
            case Group.OfTeam(String name) ->
                rooms.all().stream()
                        .filter(room ->
                                name.equals(teams.byRoom().get(room.room().value())))
                        .map(room -> room.market())
                        .collect(Collectors.toSet());
        };
    }

    /** A team without a market meets everything. */
    private static boolean isFor(Entry entry, Set<Market> markets) {
        return markets.isEmpty() || markets.stream().anyMatch(entry.content()::coversMarket);
    }
}
