package org.integritydesk.slack.answering;

import java.util.Locale;

/** How sure the desk is that an entry is about the question; says nothing about the policy itself. */
final class ConfidenceMark {
    /** Wordings agree almost word for word. */
    private static final double STRONG = 0.8;

    private ConfidenceMark() {}

    static String of(double confidence) {
        String word = confidence >= STRONG ? "●●● strong match" : "●●○ good match";
        return word + String.format(Locale.ROOT, " (%.2f)", confidence);
    }
}
