package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.EntryFormat;
import org.integritydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** The list of entries: JSON, or a table for whoever asks for one. */
@Path("/api/v1/faq")
@ApplicationScoped
public class FaqListResource {
    private static final ListForms FORMS = ListForms.jsonOr(EntryMedia.CSV, EntryMedia.TSV);

    private final KnowledgeBase knowledge;

    @Inject
    public FaqListResource(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Entries by id, page by page. Where the next page of a table is stands in the header {@code Link}. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, EntryMedia.CSV, EntryMedia.TSV, Problem.MEDIA_TYPE})
    public Response list(@BeanParam EntryQuery query, @Context Request request, @Context UriInfo address) {
        Optional<String> problem = query.problem();
        if (problem.isPresent()) {
            return Problem.response(Response.Status.BAD_REQUEST, problem.get());
        }
        List<Entry> found = knowledge.list(query.filter(), query.after(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<Entry> items = more ? found.subList(0, query.limit()) : found;
        String next = more ? items.getLast().id().value() : null;
        MediaType form = FORMS.wanted(request);
        return form.equals(MediaType.APPLICATION_JSON_TYPE)
                ? json(items, next)
                : table(EntryMedia.format(form), items, next, address);
    }

    private static Response json(List<Entry> items, @Nullable String next) {
        return Response.ok(
                        new EntryPage(items.stream().map(EntryBody::of).toList(), next),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static Response table(EntryFormat format, List<Entry> items, @Nullable String next, UriInfo address) {
        return ListForms.part(Response.ok(EntryFiles.write(format, items), EntryMedia.of(format)), next, address);
    }
}
