package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integritydesk.insights.Theme;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/**
 * The project that a theme calls for, as it is filled in before anybody changes it. Pure.
 *
 * @param cause the theme's main root cause; null: none is known
 * @param market the only one it is asked about in; null: there are several
 */
public record ProjectSuggestion(
        ImprovementAction action,
        @Nullable RootCause cause,
        @Nullable Market market,
        ProjectPlan plan) {
    /** Markets that a project can be for. */
    static final List<Market> REGIONS = List.of(Market.US, Market.CA);

    private static final String OWNER = "Integrity desk";
    private static final int MONTHS_IN_A_QUARTER = 3;
    private static final double EFFORT = 0.5;

    /** With so few causes known, their majority says little. */
    private static final int FEW_CAUSES = 5;

    private static final double CLEAR_MAJORITY = 0.8;
    private static final double MAJORITY = 0.5;

    /** What to do about the theme: reach from its asks, impact from its cause, confidence from how sure the cause is. */
    public static ProjectSuggestion of(Theme theme, LocalDate today) {
        RootCause cause = theme.mainCause().orElse(null);
        ImprovementAction action = ImprovementAction.against(cause);
        var rice = new Rice(theme.asks() * MONTHS_IN_A_QUARTER, impact(cause), confidence(theme), EFFORT);
        return new ProjectSuggestion(
                action, cause, market(theme), new ProjectPlan(OWNER, today.plusDays(action.days()), null, rice));
    }

    private static @Nullable Market market(Theme theme) {
        List<Market> asked = theme.markets().entrySet().stream()
                .filter(market -> market.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return asked.size() == 1 && REGIONS.contains(asked.getFirst()) ? asked.getFirst() : null;
    }

    private static double impact(@Nullable RootCause cause) {
        return switch (cause) {
            case null -> 1;
            case GAP -> 3;
            case ADV, UNCLEAR, ENF, SYS -> 2;
            case KNOW, DELAY, PROC -> 1;
            case EXT -> 0.5;
        };
    }

    private static double confidence(Theme theme) {
        int known = theme.causes().values().stream().mapToInt(Integer::intValue).sum();
        double share = theme.causes().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                / (double) Math.max(1, known);
        if (known < FEW_CAUSES || share < MAJORITY) {
            return 0.5;
        }
        return share < CLEAR_MAJORITY ? 0.8 : 1;
    }
}
