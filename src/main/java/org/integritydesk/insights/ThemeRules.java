package org.integritydesk.insights;

import java.time.Duration;

/**
 * What makes a theme. Cosines are of what is particular to questions: see {@link Space}.
 *
 * <p>Why average linkage: on public questions with intents as the truth ({@code ./integrity eval --themes}) its adjusted Rand
 * index on the judging halves of banking77, clinc150 and hwu64 is 0.54, 0.70 and 0.57. Plain k-means reaches 0.48, 0.61 and
 * 0.50 when it is told how many intents there are, which nobody tells us, and 0.41, 0.33 and 0.33 when it is not. Tribuo's
 * HDBSCAN leaves about a third of banking77 and hwu64 without a theme and reaches 0.39 and 0.46 at best; communities of
 * the graph of nearest neighbours are too large.
 *
 * <p>Why these cuts: they were chosen on the development halves, with some intents whole and two questions of each other one
 * as noise, and on wordings of the sample entries, which differ more. With a cut of 0.35 and no core nearly half of the themes
 * found in clinc150 were no intent, and a third in hwu64; now a fifth and a seventh are, with as many intents found in clinc150,
 * and fewer in hwu64. A higher cut alone costs the sample entries most of their themes.
 */
public final class ThemeRules {
    /** Least average cosine within which two groups of questions become one. */
    public static final double CUT = 0.42;

    /** Least average cosine within the core of a theme. */
    static final double CORE = 0.55;

    /** Fewer are no core. */
    static final int FEWEST_IN_A_CORE = 3;

    /** Least cosine to the middle of a theme with which a question belongs to it. */
    public static final double JOIN = 0.40;

    /** Fewer questions are no theme. */
    public static final int FEWEST_QUESTIONS = 4;

    /** Fewer people are no theme: what one or two ask is theirs. */
    static final int FEWEST_ASKERS = 3;

    /** Least average cosine between the questions of two themes that have become one; not below the cut, so that none flutters. */
    public static final double SAME = 0.42;

    /** Least cosine between the middles of two themes that a manager is asked about: they may be the same issue. */
    static final double NEAR = 0.25;

    /** The cut within the questions of a theme: below it they have drifted apart; lower, for the same reason. */
    static final double DRIFTED = 0.28;

    /** As far back as what has no theme is compared with themes. */
    static final Duration REMEMBERED = Duration.ofDays(400);

    /** As far back as new themes are looked for. */
    static final Duration RECENT = Duration.ofDays(90);

    private ThemeRules() {}
}
