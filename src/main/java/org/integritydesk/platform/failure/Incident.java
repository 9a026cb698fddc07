package org.integritydesk.platform.failure;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Something unexpected that a person was told about. The id stands in the message and in the log, so that whoever runs the
 * desk finds the cause.
 *
 * @param id eight hexadecimal digits
 */
public record Incident(String id) {
    private static final Logger LOG = Logger.getLogger(Incident.class);

    /** Writes the cause to the log under a new id. */
    public static Incident log(String what, Throwable cause) {
        var incident = new Incident(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        LOG.errorf(cause, "%s [incident %s]", what, incident.id());
        return incident;
    }
}
