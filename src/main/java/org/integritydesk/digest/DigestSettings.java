package org.integritydesk.digest;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.chat.RoomId;
import org.integritydesk.taxonomy.Market;

/**
 * What a channel hears, and when.
 *
 * @param hour local hour of the day, 0 to 23
 * @param parts at least one
 * @param skipWhenEmpty whether a week in which nothing happened is passed over
 * @param approval whether staff look at it before anybody else does
 * @param subscribed whether it hears anything
 * @param closing simple Markdown at the end: training, office hours, feedback; may be empty
 */
@RecordBuilder
public record DigestSettings(
        RoomId room,
        Market market,
        DigestLanguage language,
        ZoneId zone,
        DayOfWeek day,
        int hour,
        Set<DigestPart> parts,
        boolean skipWhenEmpty,
        boolean approval,
        boolean subscribed,
        String closing) {
    public DigestSettings {
        parts = Set.copyOf(parts);
    }

    /** What a channel hears as long as nobody chose: everything, on Monday morning. */
    public static DigestSettings of(RegionalRoom room) {
        DigestSchedule monday = DigestSchedule.mondayMorning(room.zone());
        return new DigestSettings(
                room.room(),
                room.market(),
                DigestLanguage.EN,
                room.zone(),
                monday.day(),
                monday.hour(),
                EnumSet.allOf(DigestPart.class),
                false,
                false,
                true,
                "");
    }

    /** When it hears it. */
    public DigestSchedule schedule() {
        return new DigestSchedule(day, hour, zone);
    }

    /** The markets whose business is the channel's, too. */
    Set<Market> markets() {
        return Arrays.stream(Market.values()).filter(this::covers).collect(Collectors.toSet());
    }

    /** Whether what happens in a market is the channel's business. */
    boolean covers(Market other) {
        return switch (market) {
            case US, CA -> other == market || other == Market.NA;
            case NA -> other == Market.US || other == Market.CA || other == Market.NA;
            case GLOBAL, UNSPEC -> true;
        };
    }

    DigestLayout layout() {
        return new DigestLayout(language, parts, closing);
    }
}
