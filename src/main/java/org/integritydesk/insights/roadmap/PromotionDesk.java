package org.integritydesk.insights.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.roadmap.store.PromotionRepository;
import org.integritydesk.taxonomy.Market;

/** Proposes regional themes for the global list by rule, and remembers what was decided about them. */
@ApplicationScoped
class PromotionDesk {
    private static final int DAYS = 30;

    private final ThemeLog themes;
    private final PromotionRepository promotions;
    private final Clock clock;
    private final double share;

    PromotionDesk(
            ThemeLog themes,
            PromotionRepository promotions,
            Clock clock,
            @ConfigProperty(name = "integrity.global-share", defaultValue = "5") int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("INTEGRITY_GLOBAL_SHARE: " + percent + " is not from 1 to 100");
        }
        this.themes = themes;
        this.promotions = promotions;
        this.clock = clock;
        this.share = percent / 100.0;
    }

    /** A theme that the rule proposes. */
    record Proposed(Theme theme, String evidence) {}

    /** Themes that the rule proposes, largest first. */
    List<Proposed> proposed() {
        List<Theme> current = themes.current();
        if (current.isEmpty()) {
            return List.of();
        }
        Map<Market, Integer> asks = PromotionPolicy.REGIONS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        market -> allAsks(current.getFirst().id(), market)));
        return current.stream()
                .flatMap(theme ->
                        PromotionPolicy.evidence(theme, asks, share)
                                .map(evidence -> new Proposed(theme, evidence))
                                .stream())
                .toList();
    }

    /** Whatever the theme: the log counts all asks beside it. */
    private int allAsks(long anyTheme, Market market) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return themes.days(anyTheme, market, tomorrow.minusDays(DAYS), tomorrow).stream()
                .mapToInt(ThemeLog.DayCount::allAsks)
                .sum();
    }

    /** The theme as it is now; empty: there is no such theme. */
    Optional<Theme> theme(long theme) {
        return themes.find(theme);
    }

    /** The last decision about every theme, newest first. */
    @Transactional
    List<Promotion> decided() {
        return promotions.last();
    }

    /** All decisions about a theme, oldest first. */
    @Transactional
    List<Promotion> about(long theme) {
        return promotions.about(theme);
    }

    /** Decides about a theme; the same decision by the same person again does nothing more. */
    @Transactional
    PromotionOutcome decide(long theme, Promotion.Act act, String note, PersonId who) {
        Optional<Proposed> proposed =
                proposed().stream().filter(one -> one.theme().id() == theme).findFirst();
        promotions.lock(theme);
        List<Promotion> before = promotions.about(theme);
        Promotion last = before.isEmpty() ? null : before.getLast();
        if (last != null
                && last.act() == act
                && last.actor().equals(who)
                && last.note().equals(note)) {
            return new PromotionOutcome.Done(last);
        }
        if (!PromotionPolicy.isPossible(last == null ? null : last.act(), act)) {
            return new PromotionOutcome.NotNow(last);
        }
        if (proposed.isEmpty() && last == null) {
            return new PromotionOutcome.Unknown();
        }
        var promotion = new Promotion(
                theme,
                proposed.map(one -> one.theme().label())
                        .orElseGet(() -> before.getLast().themeLabel()),
                before.size() + 1,
                act,
                clock.instant(),
                who,
                note,
                proposed.map(Proposed::evidence).orElse("The rule does not propose it any more"));
        promotions.add(promotion);
        return new PromotionOutcome.Done(promotion);
    }
}
