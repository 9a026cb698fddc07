package org.integritydesk.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** A log of themes that a test makes up. */
public final class MadeUpThemes implements ThemeLog {
    private final Map<Long, Theme> themes;
    private final Function<LocalDate, DayCount> days;
    private final boolean regrouped;

    private MadeUpThemes(Map<Long, Theme> themes, Function<LocalDate, DayCount> days, boolean regrouped) {
        this.themes = themes;
        this.days = days;
        this.regrouped = regrouped;
    }

    /** These themes, each asked about as often a day. */
    public static MadeUpThemes of(Function<LocalDate, DayCount> days, Theme... themes) {
        return new MadeUpThemes(
                List.of(themes).stream().collect(Collectors.toMap(Theme::id, Function.identity())), days, false);
    }

    /** The same, after questions moved between themes. */
    public MadeUpThemes regrouped() {
        return new MadeUpThemes(themes, days, true);
    }

    /** A theme with thirty asks of ten people. */
    public static Theme theme(long id, Map<Market, Integer> markets, Map<RootCause, Integer> causes) {
        return theme(id, 30, 10, markets, causes);
    }

    /** A theme that so many people asked about so often. */
    public static Theme askedBy(long id, int asks, int askers) {
        return theme(id, asks, askers, Map.of(Market.US, asks, Market.CA, asks), Map.of());
    }

    private static Theme theme(
            long id, int asks, int askers, Map<Market, Integer> markets, Map<RootCause, Integer> causes) {
        return new Theme(
                id,
                "beer delivery",
                "Can a client advertise beer delivery?",
                PolicyArea.ALC,
                asks,
                askers,
                8,
                markets,
                causes,
                Instant.parse("2026-01-05T10:00:00Z"),
                Instant.parse("2026-03-05T10:00:00Z"));
    }

    @Override
    public List<Theme> current() {
        return List.copyOf(themes.values());
    }

    @Override
    public Optional<Theme> find(long theme) {
        return Optional.ofNullable(themes.get(theme));
    }

    @Override
    public List<DayCount> days(long theme, @Nullable Market market, LocalDate from, LocalDate to) {
        Theme asked = themes.get(theme);
        return asked == null || market == null || asked.markets().containsKey(market)
                ? from.datesUntil(to).map(days).toList()
                : from.datesUntil(to).map(day -> new DayCount(day, 0, 0)).toList();
    }

    @Override
    public boolean isRegroupedSince(long theme, Instant since) {
        return regrouped;
    }

    @Override
    public List<ThemeCase> cases(long theme, @Nullable Scope scope, int most) {
        return List.of(
                new ThemeCase("Can my client deliver beer?", Market.US, "Yes, with age targeting."),
                new ThemeCase("Beer by bike in Ontario?", Market.CA, null));
    }
}
