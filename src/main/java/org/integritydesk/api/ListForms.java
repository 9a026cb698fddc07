package org.integritydesk.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms that a list comes in: JSON, or a table for whoever asks for one. */
final class ListForms {
    private final List<Variant> variants;

    private ListForms(List<Variant> variants) {
        this.variants = variants;
    }

    /** JSON, or one of these. */
    static ListForms jsonOr(String... tables) {
        return new ListForms(Stream.concat(Stream.of(MediaType.APPLICATION_JSON), Stream.of(tables))
                .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
                .toList());
    }

    /** What the request likes best; JSON, if it likes none of them. */
    MediaType wanted(Request request) {
        Variant form = request.selectVariant(variants);
        return form == null ? MediaType.APPLICATION_JSON_TYPE : form.getMediaType();
    }

    /**
     * A part of a table, with the address of the next one in the header {@code Link}.
     *
     * @param next where the next one begins; null: it is the last
     */
    static Response part(Response.ResponseBuilder table, @Nullable String next, UriInfo address) {
        return next == null
                ? table.build()
                : table.link(
                                address.getRequestUriBuilder()
                                        .replaceQueryParam("cursor", next)
                                        .build(),
                                "next")
                        .build();
    }
}
