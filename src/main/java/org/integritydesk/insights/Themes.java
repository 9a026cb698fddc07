package org.integritydesk.insights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.integritydesk.insights.store.ThemeFigures;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What the nightly work found, to read; outside of the caller's transaction. */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class Themes implements ThemeLog {
    private static final Duration CURRENT = Duration.ofDays(30);

    /** So many of the newest questions tell which words may be told. */
    private static final int TELLING = 200;

    private final ThemeFigures figures;
    private final Discretion discretion;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Themes(DataSource database, Discretion discretion, KnowledgeBase knowledge, Clock clock) {
        this.figures = new ThemeFigures(database);
        this.discretion = discretion;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public List<Theme> current() {
        return figures.themes(figures.described(), since(), null).stream()
                .filter(theme -> theme.asks() > 0)
                .toList();
    }

    @Override
    public Optional<Theme> find(long theme) {
        return figures.described(theme)
                .map(described -> figures.themes(List.of(described), since(), described.id())
                        .getFirst());
    }

    @Override
    public List<DayCount> days(long theme, @Nullable Market market, LocalDate from, LocalDate to) {
        return figures.days(kept(theme), market, from, to);
    }

    @Override
    public List<ThemeCase> cases(long theme, int most) {
        List<ThemeFigures.Case> cases = figures.cases(kept(theme), Math.max(TELLING, most));
        List<ThemeMember> members =
                cases.stream().map(ThemeFigures.Case::member).toList();
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

    /** Merged themes are their survivors'. */
    private long kept(long theme) {
        return figures.described(theme).map(ThemeFigures.Described::id).orElse(theme);
    }

    private @Nullable String answer(ThemeFigures.Case one, Anonymous anonymous) {
        return Optional.ofNullable(one.entry())
                .flatMap(entry -> knowledge.find(new EntryId(entry)))
                .map(entry -> entry.content().answer())
                .or(() -> Optional.ofNullable(one.answer()).flatMap(anonymous::tell))
                .orElse(null);
    }

    private Instant since() {
        return clock.instant().minus(CURRENT);
    }
}
