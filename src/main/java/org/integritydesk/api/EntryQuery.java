package org.integritydesk.api;

import static org.integritydesk.api.Parameters.constant;
import static org.integritydesk.api.Parameters.unknown;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.integritydesk.knowledge.EntryFilter;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of entries. */
public final class EntryQuery {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** Most entries wanted, 1 to {@value #MOST}. */
    @QueryParam("limit")
    @Nullable Integer limit;

    /** Where the page before ended. */
    @QueryParam("cursor")
    @Nullable String cursor;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("area")
    @Nullable String area;

    @QueryParam("market")
    @Nullable String market;

    /** Words which the entry must hold. */
    @QueryParam("q")
    @Nullable String words;

    /** What is wrong with the parameters; empty: nothing. */
    Optional<String> problem() {
        if (limit() < 1 || limit() > MOST) {
            return Optional.of("limit is a number from 1 to " + MOST + ".");
        }
        return unknown("status", status, EntryStatus.values())
                .or(() -> unknown("area", area, PolicyArea.values()))
                .or(() -> unknown("market", market, Market.values()));
    }

    int limit() {
        return limit == null ? USUAL : limit;
    }

    @Nullable EntryId after() {
        return cursor == null ? null : new EntryId(cursor);
    }

    EntryFilter filter() {
        return new EntryFilter(
                constant(status, EntryStatus.values()),
                constant(area, PolicyArea.values()),
                constant(market, Market.values()),
                words == null || words.isBlank() ? null : words);
    }
}
