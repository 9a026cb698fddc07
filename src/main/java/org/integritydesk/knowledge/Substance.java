package org.integritydesk.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What an entry tells people, without its form: two contents of the same substance give the same advice. Wordings, sources
 * and dates of verification are no part of it; neither are spaces, punctuation and case.
 */
public record Substance(
        EntryKind kind,
        String answer,
        Set<Market> markets,
        List<String> conditions,
        @Nullable String nextStep,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate expiresOn,
        @Nullable Ruling ruling) {

    /** Spaces and punctuation, but not what changes a figure. */
    private static final String FORM = "[\\s\\p{P}&&[^%&@#]]+";

    /** The substance of the content. */
    public static Substance of(EntryContent content) {
        return new Substance(
                content.kind(),
                bare(content.answer()),
                content.markets(),
                content.conditions().stream().map(Substance::bare).toList(),
                content.nextStep() == null ? null : bare(content.nextStep()),
                content.effectiveFrom(),
                content.expiresOn(),
                content.ruling());
    }

    /** Whether somebody who relied on the one content should hear of the other. */
    public static boolean changed(EntryContent before, EntryContent after) {
        return !changes(before, after).isEmpty();
    }

    /** What they should hear is different. */
    public static Set<AnswerChange> changes(EntryContent before, EntryContent after) {
        Substance old = of(before);
        Substance now = of(after);
        return Arrays.stream(AnswerChange.values())
                .filter(change -> !old.part(change).equals(now.part(change)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AnswerChange.class)));
    }

    private Object part(AnswerChange change) {
        return switch (change) {
            case HANDLING -> kind;
            case ANSWER -> answer;
            case MARKETS -> markets;
            case CONDITIONS -> conditions;
            case NEXT_STEP -> Optional.ofNullable(nextStep);
            case DATES -> List.of(Optional.ofNullable(effectiveFrom), Optional.ofNullable(expiresOn));
            case RULING -> Optional.ofNullable(ruling);
        };
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll(FORM, " ").strip();
    }
}
