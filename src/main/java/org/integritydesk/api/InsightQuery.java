package org.integritydesk.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.integritydesk.insights.ScopeText;
import org.jspecify.annotations.Nullable;

/** The parameters of a view. */
public final class InsightQuery {
    private static final int MOST = 1_000;
    private static final int USUAL = 200;

    /** First day, or moment; the last seven days if absent. */
    @QueryParam("from")
    @Nullable String from;

    /** Last day, or the moment before which it ends; now if absent. Days are those of UTC. */
    @QueryParam("to")
    @Nullable String to;

    /** Name of a market; all if absent. */
    @QueryParam("market")
    @Nullable String market;

    /** Code of a policy area; all if absent. */
    @QueryParam("area")
    @Nullable String area;

    /** Most rows wanted, 1 to {@value #MOST}. */
    @QueryParam("limit")
    @Nullable Integer limit;

    /** Where the page before ended. */
    @QueryParam("cursor")
    @Nullable String cursor;

    ScopeText.Read scope(Instant now) {
        return ScopeText.read(from, to, market, area, now);
    }

    /** A sentence about what cannot be used of the page asked for. */
    Optional<String> problem() {
        if (limit != null && (limit < 1 || limit > MOST)) {
            return Optional.of("limit is a number from 1 to " + MOST + ".");
        }
        return cursor == null || cursor.matches("\\d{1,9}")
                ? Optional.empty()
                : Optional.of("cursor is what the page before gave as next.");
    }

    int limit() {
        return limit == null ? USUAL : limit;
    }

    int first() {
        return cursor == null ? 0 : Integer.parseInt(cursor);
    }
}
