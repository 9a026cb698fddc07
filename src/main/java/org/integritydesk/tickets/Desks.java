package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.ZoneId;
import org.integritydesk.taxonomy.Market;

/** When the desk works for each market. */
@ApplicationScoped
public class Desks {
    private static final WorkingHours EASTERN =
            new WorkingHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(18, 0), day -> false);

    /** The working hours that count for a ticket of this market. */
    public WorkingHours of(Market market) {
        return EASTERN;
    }
}
