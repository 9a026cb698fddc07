package org.integritydesk.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What is known of themes, to read; days are those of UTC. */
public interface ThemeLog {
    /** Themes with at least one question in the last thirty days, the largest first. */
    List<Theme> current();

    /** A theme, also one that nobody asks about any more. */
    Optional<Theme> find(long theme);

    /**
     * How often a theme was asked about, a day, and how often anything was; days without questions are there, too.
     *
     * @param market null: all
     * @param from inclusive
     * @param to exclusive
     */
    List<DayCount> days(long theme, @Nullable Market market, LocalDate from, LocalDate to);

    /**
     * Whether questions moved between a theme and another one since the moment, so that its counts of earlier days are others
     * now: by a night, or because a manager joined themes or took one apart.
     */
    boolean isRegroupedSince(long theme, Instant since);

    /**
     * Up to so many recent questions of a theme, told so that no person and no advertiser can be known; none, if fewer than three
     * people asked them.
     *
     * @param scope within which they were asked, whatever their area; null: whenever and wherever
     */
    List<ThemeCase> cases(long theme, @Nullable Scope scope, int most);

    /** One day. */
    record DayCount(LocalDate day, int asks, int allAsks) {}

    /**
     * A question of a theme.
     *
     * @param answer what solved it; null: nothing did so far
     */
    record ThemeCase(
            String question, Market market, @Nullable String answer) {}
}
