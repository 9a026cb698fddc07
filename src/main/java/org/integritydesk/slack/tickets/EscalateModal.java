package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.tickets.Packet;
import org.integritydesk.tickets.PacketField;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.jspecify.annotations.Nullable;

/** The form that hands a question to another team: says what the packet holds already, and asks for the rest. */
final class EscalateModal implements ActForm {
    private static final String ROUTE = "route";
    private static final String REASON = "reason";
    private static final int LINE = 200;

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.ESCALATE;
    }

    @Override
    public String title() {
        return "Escalate";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        Packet packet = Packet.of(ticket);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Modals.choice(
                ROUTE,
                "To",
                Arrays.stream(EscalationRoute.values())
                        .filter(route -> route != EscalationRoute.R0)
                        .map(route -> new Modals.Choice(route.name(), route + " " + route.label()))
                        .toList(),
                Packet.usualRoute(ticket).name(),
                "Who usually decides such questions is chosen already."));
        if (!packet.known().isEmpty()) {
            blocks.add(Blocks.section("*Already in the packet*"));
            blocks.addAll(Blocks.quoteWhole(lines(packet.with(Map.of()))));
        }
        for (PacketField field : packet.missing()) {
            blocks.add(Modals.line(name(field), field.label(), proposed(field, ticket), "", field == PacketField.ASK));
        }
        blocks.add(Modals.paragraph(REASON, "Why it needs them", null, "Internal.", false));
        return Modals.form(
                callback(), title() + " " + ticket.number(), "Escalate", TicketActions.value(ticket), blocks);
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        Packet packet = Packet.of(ticket);
        Map<PacketField, String> entered = entered(form);
        String route = form.choice(ROUTE);
        Map<String, String> errors = new LinkedHashMap<>();
        if (route == null) {
            errors.put(ROUTE, "Please choose who should decide.");
        }
        if (!entered.containsKey(PacketField.ASK) && !packet.known().containsKey(PacketField.ASK)) {
            errors.put(name(PacketField.ASK), "Please say in one line what they should decide.");
        }
        return errors.isEmpty() && route != null
                ? new Entered.Act(
                        new TicketAct.Escalate(EscalationRoute.valueOf(route), packet.with(entered), form.text(REASON)))
                : new Entered.Wrong(errors);
    }

    @Override
    public String typed(FormValues form) {
        String fields = entered(form).entrySet().stream()
                .map(field -> field.getKey().label() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
        return (fields + "\n" + Objects.requireNonNullElse(form.text(REASON), "")).strip();
    }

    /** A packet, a line each. */
    static String lines(Map<String, String> packet) {
        return packet.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<PacketField, String> entered(FormValues form) {
        Map<PacketField, String> entered = new EnumMap<>(PacketField.class);
        for (PacketField field : PacketField.values()) {
            String value = form.text(name(field));
            if (value != null) {
                entered.put(field, value);
            }
        }
        return entered;
    }

    private static @Nullable String proposed(PacketField field, Ticket ticket) {
        return field == PacketField.ASK && ticket.question().length() <= LINE ? ticket.question() : null;
    }

    private static String name(PacketField field) {
        return "packet_" + field.name();
    }
}
