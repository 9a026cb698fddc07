package org.integritydesk.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What the requester thought of the help.
 *
 * @param stars from 1, bad, to 5, good
 */
public record Rating(int stars, @Nullable String comment) {
    public Rating {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("A rating has 1 to 5 stars, not " + stars);
        }
    }
}
