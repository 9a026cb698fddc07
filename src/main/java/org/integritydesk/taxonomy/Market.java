package org.integritydesk.taxonomy;

/** Where the ad is delivered (not where the advertiser is registered). */
public enum Market {
    US("United States"),
    CA("Canada"),
    /** The same answer in the US and in Canada. */
    NA("United States and Canada"),
    /** Platform-wide. */
    GLOBAL("All markets"),
    /** The asker did not say. */
    UNSPEC("Not said");

    private final String label;

    Market(String label) {
        this.label = label;
    }

    /** Whether an answer for one may be an answer for the other: only two countries exclude each other. */
    public boolean mayShareAnswerWith(Market other) {
        return this == other || !isCountry() || !other.isCountry();
    }

    private boolean isCountry() {
        return this == US || this == CA;
    }

    /** The name people read. */
    public String label() {
        return label;
    }
}
