package org.integritydesk.api;

import jakarta.ws.rs.core.MediaType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Tickets as a table for spreadsheets. */
final class TicketTable {
    static final String MEDIA_TYPE = "text/csv";

    static final MediaType CSV = MediaType.valueOf(MEDIA_TYPE).withCharset("UTF-8");

    /** Spreadsheets take text for UTF-8 only when it begins with a byte order mark. */
    private static final String BEGIN = "\uFEFF";

    /** A cell that begins with one of these is run as a formula by spreadsheets. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "priority",
            "market",
            "area",
            "issue_type",
            "language",
            "question",
            "requester",
            "assignee",
            "escalated_to",
            "snoozed_until",
            "duplicate_of",
            "answer",
            "root_cause",
            "entry",
            "confirmed",
            "rating",
            "rating_comment",
            "respond_by",
            "responded_at",
            "resolve_by",
            "resolved_at",
            "created_at",
            "updated_at");

    private TicketTable() {}

    /** Writes a whole table. */
    static void write(List<TicketBody> tickets, OutputStream out) throws IOException {
        try (var printer = to(out)) {
            for (TicketBody ticket : tickets) {
                write(printer, ticket);
            }
        }
    }

    /** Begins a table: the names of the columns are written. */
    static CSVPrinter to(OutputStream out) throws IOException {
        return begin(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    static CSVPrinter begin(Appendable out) throws IOException {
        out.append(BEGIN);
        CSVPrinter printer = CSVFormat.RFC4180.print(out);
        printer.printRecord(COLUMNS);
        return printer;
    }

    /** Writes a row. What people wrote never becomes a formula. */
    static void write(CSVPrinter printer, TicketBody ticket) throws IOException {
        printer.printRecord(cells(ticket).map(TicketTable::harmless));
    }

    private static Stream<@Nullable Object> cells(TicketBody ticket) {
        return Stream.of(
                ticket.number(),
                ticket.state(),
                ticket.priority(),
                ticket.market(),
                ticket.area(),
                ticket.issueType(),
                ticket.language(),
                ticket.question(),
                ticket.requester(),
                ticket.assignee(),
                ticket.escalatedTo(),
                ticket.snoozedUntil(),
                ticket.duplicateOf(),
                ticket.answer(),
                ticket.rootCause(),
                ticket.entry(),
                ticket.confirmed(),
                ticket.rating(),
                ticket.ratingComment(),
                ticket.respondBy(),
                ticket.respondedAt(),
                ticket.resolveBy(),
                ticket.resolvedAt(),
                ticket.createdAt(),
                ticket.updatedAt());
    }

    /** An apostrophe before it makes it text. */
    private static String harmless(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
