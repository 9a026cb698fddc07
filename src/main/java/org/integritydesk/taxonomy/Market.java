package org.integritydesk.taxonomy;

/** Where the ad is delivered (not where the advertiser is registered). */
public enum Market {
    US,
    CA,
    /** The same answer in the US and in Canada. */
    NA,
    /** Platform-wide. */
    GLOBAL,
    /** The asker did not say. */
    UNSPEC
}
