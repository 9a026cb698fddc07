package org.integritydesk.answering;

import java.time.ZoneId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.taxonomy.Market;

/** A sales team's channel: its market, and the time zone its people live in. */
public record RegionalRoom(RoomId room, Market market, ZoneId zone) {}
