package org.integritydesk.digest;

import org.jspecify.annotations.Nullable;

/**
 * Open tickets by age.
 *
 * @param young under two days; null, as the two below: too few of some age to tell any
 * @param week two to seven days
 * @param old older
 * @param total all of them
 * @param oldestDays age of the oldest; null: there are too few to tell
 * @param before all of them when the edition before was written; null: there was none
 */
public record OpenByAge(
        @Nullable Integer young,
        @Nullable Integer week,
        @Nullable Integer old,
        int total,
        @Nullable Integer oldestDays,
        @Nullable Integer before) {
    public OpenByAge {
        // Editions written before there was a total told every age.
        total = total == 0 && young != null && week != null && old != null ? young + week + old : total;
    }
}
