package org.integritydesk.insights;

import java.time.Duration;

/** What makes a theme. */
public final class ThemeRules {
    /** Least average cosine within which two groups of questions become one. */
    public static final double CUT = 0.74;

    /** Fewer questions are no theme. */
    public static final int FEWEST_QUESTIONS = 4;

    /** Fewer people are no theme: what one or two ask is theirs. */
    static final int FEWEST_ASKERS = 3;

    /** Least cosine to the middle of a theme with which a question belongs to it. */
    static final double JOIN = 0.80;

    /** Least cosine of the middles of two themes that are one. */
    static final double SAME = 0.92;

    /** Below this mean cosine to its middle a theme has drifted apart and is looked at again. */
    static final double DRIFTED = 0.78;

    /** As far back as what nobody's theme has is compared with themes. */
    static final Duration REMEMBERED = Duration.ofDays(400);

    /** As far back as new themes are looked for. */
    static final Duration RECENT = Duration.ofDays(90);

    private ThemeRules() {}
}
