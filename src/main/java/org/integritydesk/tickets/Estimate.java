package org.integritydesk.tickets;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a requester thinks is at risk; never mixed with finance data.
 *
 * @param dollarsAWeek in US dollars; null: the words were not understood
 * @param words the requester's own
 * @param confidence how sure it is that the amount is what the words say
 */
public record Estimate(@Nullable Double dollarsAWeek, String words, Confidence confidence) {
    /** How an amount was read. */
    public enum Confidence {
        /** Amount and period are said. */
        STATED,
        /** No period is said; a week was assumed. */
        WEEK_ASSUMED,
        /** No amount in dollars was found. */
        NOT_UNDERSTOOD
    }

    /** Nobody has this much at risk; such a number is a mistake. */
    private static final double MOST = 1e9;

    private static final Pattern OTHER_CURRENCY = Pattern.compile(
            "[€£¥₹]|\\b(?:eur|euros?|gbp|pounds?|mxn|pesos?|jpy|yen|inr|rupees?|brl|reais)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_NUMBER = Pattern.compile("^[~≈]?\\s*(?=\\d)(?!\\d+(?:\\.\\d+)?\\s*%)");

    /** Reads the words of the field that asks for it: a number without a currency counts as dollars there. */
    public static Estimate of(String words) {
        return OTHER_CURRENCY.matcher(words).find()
                ? notUnderstood(words)
                : Money.mostIn(words)
                        .or(() -> Money.mostIn(BARE_NUMBER.matcher(words).replaceFirst("\\$")))
                        .filter(amount -> amount.dollars() <= MOST)
                        .map(amount -> new Estimate(
                                amount.dollars(),
                                words,
                                amount.periodSaid() ? Confidence.STATED : Confidence.WEEK_ASSUMED))
                        .orElseGet(() -> notUnderstood(words));
    }

    private static Estimate notUnderstood(String words) {
        return new Estimate(null, words, Confidence.NOT_UNDERSTOOD);
    }

    /** What was understood, for people: "25,000 USD a week". */
    public String understood() {
        return dollarsAWeek == null
                ? "not understood"
                : String.format(Locale.US, "%,.0f USD a week", dollarsAWeek)
                        + (confidence == Confidence.WEEK_ASSUMED ? " (no period was said)" : "");
    }
}
