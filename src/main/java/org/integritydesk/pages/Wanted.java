package org.integritydesk.pages;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import org.integritydesk.insights.ScopeText;
import org.jspecify.annotations.Nullable;

/** The filters as the address of the page has them. */
public final class Wanted {
    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("market")
    @Nullable String market;

    @QueryParam("area")
    @Nullable String area;

    @Context
    @Nullable UriInfo address;

    /** The address that was asked for, to come back to. */
    String here() {
        if (address == null) {
            return "";
        }
        URI asked = address.getRequestUri();
        return asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
    }

    ScopeText.Read scope(Instant now) {
        return ScopeText.read(from, to, market, area, now);
    }

    /** The path with the same filters. */
    String at(UriBuilder path) {
        add(path, "from", from);
        add(path, "to", to);
        add(path, "market", market);
        add(path, "area", area);
        return path.build().toString();
    }

    /** The path with the same market and area, of these days. */
    String at(UriBuilder path, String fromDay, String toDay) {
        add(path, "from", fromDay);
        add(path, "to", toDay);
        add(path, "market", market);
        add(path, "area", area);
        return path.build().toString();
    }

    private static void add(UriBuilder path, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            path.queryParam(name, PartPages.encoded(value));
        }
    }
}
