package org.integritydesk.insights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.integritydesk.insights.store.ThemeFigures;
import org.integritydesk.insights.store.ThemeTexts;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** What the nightly work found, to read; outside of the caller's transaction. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class Themes implements ThemeLog {
    private static final Duration CURRENT = Duration.ofDays(30);

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final Scope ANYTIME = new Scope(Instant.EPOCH, FOREVER, null, null);

    /** So many of the newest questions tell which words may be told. */
    private static final int TELLING = 200;

    private final ThemeFigures figures;
    private final ThemeTexts texts;
    private final Discretion discretion;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Themes(DataSource database, Discretion discretion, KnowledgeBase knowledge, Clock clock) {
        this.figures = new ThemeFigures(database);
        this.texts = new ThemeTexts(database);
        this.discretion = discretion;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public List<Theme> current() {
        return themes(texts.described(), null).stream()
                .filter(theme -> theme.asks() > 0)
                .sorted(Comparator.comparingInt(Theme::asks).reversed())
                .toList();
    }

    @Override
    public Optional<Theme> find(long theme) {
        return texts.described(theme)
                .map(described -> themes(List.of(described), described.id()).getFirst());
    }

    /** @param only null: all */
    private List<Theme> themes(List<ThemeTexts.Described> described, @Nullable Long only) {
        var lately = new Scope(clock.instant().minus(CURRENT), FOREVER, null, null);
        Map<Long, ThemeFigures.Figures> figuresOf = figures.figures(lately, only);
        Map<Long, Map<RootCause, Integer>> causes = figures.causes(lately, only);
        return described.stream()
                .map(theme -> {
                    ThemeFigures.Figures sum = figuresOf.getOrDefault(theme.id(), ThemeFigures.Figures.NONE);
                    return new Theme(
                            theme.id(),
                            theme.label(),
                            theme.typical(),
                            theme.area(),
                            sum.asks(),
                            sum.askers(),
                            sum.tickets(),
                            sum.markets().entrySet().stream()
                                    .filter(market -> market.getValue().askers() >= Cells.FEWEST)
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey,
                                            market -> market.getValue().asks())),
                            causes.getOrDefault(theme.id(), Map.of()),
                            theme.firstSeen(),
                            theme.lastSeen());
                })
                .toList();
    }

    @Override
    public List<DayCount> days(long theme, @Nullable Market market, LocalDate from, LocalDate to) {
        return figures.days(kept(theme), market, from, to);
    }

    @Override
    public List<ThemeCase> cases(long theme, @Nullable Scope scope, int most) {
        List<ThemeTexts.Case> cases =
                texts.cases(kept(theme), Objects.requireNonNullElse(scope, ANYTIME), Math.max(TELLING, most));
        List<ThemeMember> members = cases.stream().map(ThemeTexts.Case::member).toList();
        if (members.stream().map(ThemeMember::asker).distinct().count() < ThemeRules.FEWEST_ASKERS) {
            return List.of();
        }
        var anonymous = Anonymous.of(members.stream().map(ThemeMember::said).toList(), discretion.words());
        return cases.stream()
                .flatMap(one -> anonymous.tell(one.member().words()).stream()
                        .map(question -> new ThemeCase(question, one.market(), answer(one, anonymous))))
                .limit(most)
                .toList();
    }

    @Override
    public boolean isRegroupedSince(long theme, Instant since) {
        return texts.isRegroupedSince(theme, since);
    }

    /** Merged themes are their survivors', parts their wholes'. */
    private long kept(long theme) {
        return texts.described(theme).map(ThemeTexts.Described::id).orElse(theme);
    }

    private @Nullable String answer(ThemeTexts.Case one, Anonymous anonymous) {
        return Optional.ofNullable(one.entry())
                .flatMap(entry -> knowledge.find(new EntryId(entry)))
                .map(entry -> entry.content().answer())
                .or(() -> Optional.ofNullable(one.answer()).flatMap(anonymous::tell))
                .orElse(null);
    }
}
