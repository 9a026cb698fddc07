package org.integritydesk.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.EntryFilter;
import org.integritydesk.knowledge.EntryFormat;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.ImportMode;
import org.integritydesk.knowledge.ImportReport;
import org.integritydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** Many entries at once: tables and zipped folders, in and out. */
@Path("/api/v1/faq")
@ApplicationScoped
public class FaqTransferResource {
    private static final int BATCH = 1000;

    private final KnowledgeBase knowledge;

    @Inject
    public FaqTransferResource(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Everything, such that importing it changes nothing. Proposals beside a published version are left out. */
    @GET
    @Path("/export")
    @Produces({EntryMedia.ZIP, EntryMedia.CSV, EntryMedia.TSV, Problem.MEDIA_TYPE})
    public Response export(@QueryParam("format") @Nullable String suffix) {
        return EntryFormat.ofSuffix(suffix == null ? "" : suffix)
                .map(format -> Response.ok(EntryFiles.write(format, all()), EntryMedia.of(format))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"faq." + (format == EntryFormat.MD ? "zip" : format.suffix())
                                        + "\"")
                        .build())
                .orElseGet(() -> Problem.response(
                        Status.BAD_REQUEST,
                        "format is one of "
                                + Arrays.stream(EntryFormat.values())
                                        .map(EntryFormat::suffix)
                                        .toList() + "."));
    }

    /**
     * Imports a table or a zipped folder, all or nothing.
     *
     * @param file what the report calls the table
     * @param partial whether the good entries are taken even if others are refused
     */
    @POST
    @Path("/import")
    @Consumes({EntryMedia.ZIP, EntryMedia.CSV, EntryMedia.TSV})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Response load(
            @QueryParam("file") @Nullable String file,
            @QueryParam("partial") boolean partial,
            @Context HttpHeaders headers,
            byte[] body) {
        EntryFormat format = EntryMedia.format(headers.getMediaType());
        ImportReport report = knowledge.load(
                EntryFiles.parse(format, file == null ? "body" : file, body),
                partial ? ImportMode.GOOD_ONES : ImportMode.ALL_OR_NOTHING);
        return report.applied()
                ? Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build()
                : Problem.response(
                        Problem.UNPROCESSABLE,
                        report.refused().size() + " problems; nothing was imported. First: "
                                + report.refused().getFirst().render(),
                        Map.of("report", report));
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        EntryId after = null;
        List<Entry> batch;
        do {
            batch = knowledge.list(EntryFilter.ALL, after, BATCH);
            all.addAll(batch);
            after = batch.isEmpty() ? null : batch.getLast().id();
        } while (batch.size() == BATCH);
        return all;
    }
}
