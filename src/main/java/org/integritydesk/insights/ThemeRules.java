package org.integritydesk.insights;

import java.time.Duration;

/**
 * What makes a theme. Cosines are of what is particular to questions: see {@link Space}.
 *
 * <p>Why average linkage: on public questions with intents as the truth it is better than HDBSCAN, which leaves a third to a
 * half of them without a theme, than communities of the graph of nearest neighbours, which are too large, and as good as
 * k-means that is told how many intents there are; nobody tells us. {@code ./integrity eval --themes} compares. The cut was
 * chosen on the development halves of three public sets.
 */
public final class ThemeRules {
    /** Least average cosine within which two groups of questions become one. */
    public static final double CUT = 0.45;

    /** Least cosine to the middle of a theme with which a question belongs to it. */
    public static final double JOIN = 0.45;

    /** Fewer questions are no theme. */
    public static final int FEWEST_QUESTIONS = 4;

    /** Fewer people are no theme: what one or two ask is theirs. */
    static final int FEWEST_ASKERS = 3;

    /** Least average cosine between the questions of two themes that have become one; above the cut, so that none flutters. */
    static final double SAME = 0.52;

    /** The cut within the questions of a theme: below it they have drifted apart; lower, for the same reason. */
    static final double DRIFTED = 0.36;

    /** As far back as what has no theme is compared with themes. */
    static final Duration REMEMBERED = Duration.ofDays(400);

    /** As far back as new themes are looked for. */
    static final Duration RECENT = Duration.ofDays(90);

    private ThemeRules() {}
}
