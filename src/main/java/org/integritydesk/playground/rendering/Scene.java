package org.integritydesk.playground.rendering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.integritydesk.playground.surfaces.Filling;

/**
 * The circumstances of a rendering.
 *
 * @param zone the viewer's time zone
 * @param filling what the inputs hold
 * @param errors block id to what is wrong with its input
 */
public record Scene(ZoneId zone, Instant now, Filling filling, Map<String, String> errors) {
    /** Nothing filled in beyond what the app set. */
    public static Scene fresh(ZoneId zone, Instant now) {
        return new Scene(zone, now, Filling.initial(), Map.of());
    }
}
