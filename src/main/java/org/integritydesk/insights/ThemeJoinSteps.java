package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightAct.Choice;
import org.integritydesk.insights.ThemeJoins.Other;

/** What a manager can say about which themes are the same issue. */
@ApplicationScoped
class ThemeJoinSteps {
    /** Others than the near ones that are offered. */
    private static final int OTHERS = 50;

    private final ThemeJoins joins;
    private final ThemeLog themes;

    ThemeJoinSteps(ThemeJoins joins, ThemeLog themes) {
        this.joins = joins;
        this.themes = themes;
    }

    @Produces
    @Singleton
    InsightAct join() {
        return new ThemeJoinStep(
                "join",
                "Join a theme to it",
                this::oneOfSeveral,
                whole -> "Which one is “" + joins.label(whole) + "”, too, said in other words? The nearest come first.",
                this::others,
                (part, whole, who) -> joins.join(part, whole, who),
                done -> "“" + done.part() + "” counts for “" + done.whole()
                        + "” from now on, with all its questions so far. The next night names it anew.");
    }

    @Produces
    @Singleton
    InsightAct takeOut() {
        return new ThemeJoinStep(
                "take-out",
                "Take a theme out of it",
                joins::withParts,
                whole -> "Which one is not “" + joins.label(whole) + "”, but an issue of its own?",
                whole -> joins.parts(whole).stream()
                        .map(part -> choice("", part.theme(), part.label()))
                        .toList(),
                (part, whole, who) -> joins.takeOut(part, whole),
                done -> "“" + done.part() + "” is a theme of its own again, with all its questions.");
    }

    private Set<Long> oneOfSeveral() {
        Set<Long> all = joins.all().stream().map(Other::theme).collect(Collectors.toSet());
        return all.size() > 1 ? all : Set.of();
    }

    /** The near ones first, then those that are asked about most, then those that nobody asked about lately. */
    private List<Choice> others(long whole) {
        List<Choice> near = joins.near(whole).stream()
                .map(theme -> choice("Near: ", theme.theme(), theme.label()))
                .toList();
        Map<String, Choice> others = new LinkedHashMap<>();
        Stream.of(
                        near.stream(),
                        themes.current().stream().map(theme -> choice("", theme.id(), theme.label())),
                        joins.all().stream().map(theme -> choice("", theme.theme(), theme.label())))
                .flatMap(choices -> choices)
                .filter(choice -> !choice.value().equals(Long.toString(whole)))
                .forEach(choice -> others.putIfAbsent(choice.value(), choice));
        return others.values().stream().limit(near.size() + OTHERS).toList();
    }

    private static Choice choice(String prefix, long theme, String label) {
        return new Choice(Long.toString(theme), prefix + label);
    }
}
