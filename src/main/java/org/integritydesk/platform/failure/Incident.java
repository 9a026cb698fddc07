package org.integritydesk.platform.failure;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Something unexpected that a person was told about. The id stands in the message, in the log and in the book of incidents, so
 * that whoever runs the desk finds the cause.
 *
 * @param id eight hexadecimal digits
 */
public record Incident(String id) {
    private static final Logger LOG = Logger.getLogger(Incident.class);
    private static final Consumer<Report> NOBODY = report -> {};

    private static volatile Consumer<Report> book = NOBODY;

    /**
     * What is known of an incident.
     *
     * @param cause without anything that people wrote
     */
    record Report(String id, String what, String cause) {}

    /** Writes the cause to the log and the book under a new id. */
    public static Incident log(String what, Throwable cause) {
        var incident = new Incident(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        LOG.errorf(cause, "%s [incident %s]", what, incident.id());
        book.accept(new Report(incident.id(), what, CauseText.of(cause)));
        return incident;
    }

    /** From now on incidents are told to this book, which must neither fail nor wait. */
    static void keptBy(Consumer<Report> newBook) {
        book = newBook;
    }

    /** From now on incidents stand in the log only. */
    static void keptByNobody() {
        book = NOBODY;
    }
}
