package org.integritydesk.tickets;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to another team: as much as the ticket already knows, and what to ask for (pure).
 *
 * @param known by field, in the order of the fields
 */
public record Packet(Map<PacketField, String> known) {
    public Packet {
        known = known.isEmpty() ? Map.of() : new EnumMap<>(known);
    }

    /** What the ticket knows; what an earlier escalation said counts most. */
    public static Packet of(Ticket ticket) {
        Map<PacketField, String> known = new EnumMap<>(PacketField.class);
        TicketDetails details = ticket.details();
        if (details != null) {
            put(known, PacketField.ADVERTISER, details.advertiser());
            put(known, PacketField.IDS, details.ids());
            put(known, PacketField.TRIED, details.tried());
            put(known, PacketField.SPEND, details.spendAtRisk());
            put(known, PacketField.LAUNCH, details.launchDate());
        }
        if (!known.containsKey(PacketField.IDS)) {
            put(known, PacketField.IDS, pasted(ticket, "id"));
        }
        put(known, PacketField.LANDING_PAGE, pasted(ticket, "web address"));
        if (ticket.market() != Market.UNSPEC) {
            put(known, PacketField.MARKET, ticket.market().label());
        }
        put(known, PacketField.POLICY, ticket.area() + " " + ticket.area().label());
        if (ticket.escalation() != null) {
            for (PacketField field : PacketField.values()) {
                put(known, field, ticket.escalation().packet().get(field.label()));
            }
        }
        return new Packet(known);
    }

    /** What still has to be asked for. */
    public List<PacketField> missing() {
        return Arrays.stream(PacketField.values())
                .filter(field -> !known.containsKey(field))
                .toList();
    }

    /** With what was entered, as it is handed over: by the field's name. */
    public Map<String, String> with(Map<PacketField, String> entered) {
        Map<String, String> whole = new LinkedHashMap<>();
        for (PacketField field : PacketField.values()) {
            Optional.ofNullable(entered.get(field))
                    .or(() -> Optional.ofNullable(known.get(field)))
                    .ifPresent(value -> whole.put(field.label(), value));
        }
        return whole;
    }

    /** Who usually decides such a question; domain notes, section 5.3. */
    public static EscalationRoute usualRoute(Ticket ticket) {
        return switch (ticket.intake().issueType()) {
            case POLICY_Q, ELIGIBLE, CHANGE, GAP, ALLOWLIST -> EscalationRoute.R3;
            case REJECT, APPEAL, SUSPEND, DELAY, DISPUTE, LANDING, DOCS -> EscalationRoute.R2;
            case PROCESS -> EscalationRoute.R7;
        };
    }

    private static @Nullable String pasted(Ticket ticket, String kind) {
        String texts = ticket.intake().pasted().stream()
                .filter(piece -> piece.kind().equals(kind))
                .map(Intake.Pasted::text)
                .collect(Collectors.joining(", "));
        return texts.isEmpty() ? null : texts;
    }

    private static void put(Map<PacketField, String> known, PacketField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(field, value);
        }
    }
}
