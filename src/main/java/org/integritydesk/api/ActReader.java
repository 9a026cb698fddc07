package org.integritydesk.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Roles;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.Rating;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketAct.Kind;
import org.integritydesk.tickets.TicketDetails;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Reads an act on a ticket from a request. */
final class ActReader {
    /** Opening is a request of its own, and what is written in the thread is written there. */
    private static final Set<Kind> NOT_HERE = EnumSet.of(Kind.OPEN, Kind.REPLY, Kind.TELL);

    private static final Kind[] ACTS =
            Arrays.stream(Kind.values()).filter(act -> !NOT_HERE.contains(act)).toArray(Kind[]::new);

    private static final int MOST_FIELDS = 30;

    private final TransitionBody body;
    private final Roles roles;
    private final Instant now;
    private final FieldReader fields = new FieldReader();

    /** What was read. */
    sealed interface Read {
        /** An act of somebody. */
        record Act(TicketAct act, PersonId person) implements Read {}

        /** It is none. */
        record Wrong(List<Map<String, String>> errors) implements Read {}
    }

    private ActReader(TransitionBody body, Roles roles, Instant now) {
        this.body = body;
        this.roles = roles;
        this.now = now;
    }

    static Read read(TransitionBody body, Roles roles, Instant now) {
        return new ActReader(body, roles, now).read();
    }

    private Read read() {
        String person = fields.text("person", body.person());
        Kind kind = fields.constant("act", body.act(), ACTS);
        TicketAct act = fields.errors().isEmpty() ? act(kind) : new TicketAct.Claim();
        return fields.errors().isEmpty() ? new Read.Act(act, new PersonId(person)) : new Read.Wrong(fields.errors());
    }

    private TicketAct act(Kind kind) {
        String reason = fields.optional("reason", body.reason());
        return switch (kind) {
            case CLAIM -> new TicketAct.Claim();
            case UNCLAIM -> new TicketAct.Unclaim(reason);
            case REASSIGN -> new TicketAct.Reassign(roles.of(new PersonId(fields.text("to", body.to()))), reason);
            case TAKE_OVER -> new TicketAct.TakeOver(reason);
            case ASK -> new TicketAct.Ask(fields.text("text", body.text()));
            case NOTE -> new TicketAct.Note(fields.text("text", body.text()));
            case ESCALATE ->
                new TicketAct.Escalate(
                        fields.constant("route", body.route(), EscalationRoute.values()), packet(), reason);
            case RETURN -> new TicketAct.Return(fields.optional("decision", body.decision()));
            case SNOOZE -> new TicketAct.Snooze(fields.future("until", body.until(), now), reason);
            case WAKE -> new TicketAct.Wake();
            case RESOLVE ->
                new TicketAct.Resolve(
                        fields.text("answer", body.answer()),
                        fields.constant("rootCause", body.rootCause(), RootCause.values()),
                        fields.optional("entry", body.entry()));
            case CONFIRM -> new TicketAct.Confirm();
            case REOPEN -> new TicketAct.Reopen(reason);
            case CLOSE -> new TicketAct.Close(reason);
            case WITHDRAW -> new TicketAct.Withdraw();
            case MERGE -> new TicketAct.Merge(into());
            case SPLIT -> new TicketAct.Split(reason);
            case ADD_DETAILS -> new TicketAct.AddDetails(details());
            case PRIORITISE ->
                new TicketAct.Prioritise(
                        fields.constant("priority", body.priority(), Priority.values()),
                        fields.text("reason", body.reason()));
            case CHASE -> new TicketAct.Chase();
            case RATE -> new TicketAct.Rate(rating());
            case OPEN, REPLY, TELL -> throw new IllegalStateException(kind + " is refused before");
        };
    }

    private Map<String, String> packet() {
        Map<String, String> packet = new LinkedHashMap<>();
        Objects.requireNonNullElse(body.packet(), Map.<String, String>of()).forEach((name, value) -> {
            String text = fields.optional("packet." + name, value);
            if (text != null) {
                packet.put(name, text);
            }
        });
        if (packet.size() > MOST_FIELDS) {
            fields.wrong("packet", "has more than " + MOST_FIELDS + " fields");
        }
        return packet;
    }

    private TicketNumber into() {
        return TicketNumber.parse(fields.text("into", body.into())).orElseGet(() -> {
            fields.wrong("into", "is the number of a ticket, such as INT-1001");
            return new TicketNumber(0);
        });
    }

    private TicketDetails details() {
        TicketDetails given = body.details();
        if (given == null) {
            fields.wrong("details", "are missing");
            return new TicketDetails(null, null, null, null, null, null);
        }
        return new TicketDetails(
                detail("advertiser", given.advertiser()),
                detail("ids", given.ids()),
                detail("market", given.market()),
                detail("launchDate", given.launchDate()),
                detail("spendAtRisk", given.spendAtRisk()),
                detail("tried", given.tried()));
    }

    private @Nullable String detail(String name, @Nullable String value) {
        return fields.optional("details." + name, value);
    }

    private Rating rating() {
        int stars = body.stars() == null ? 0 : body.stars();
        if (stars < 1 || stars > 5) {
            fields.wrong("stars", "is a number from 1 to 5");
            stars = 1;
        }
        return new Rating(stars, fields.optional("comment", body.comment()));
    }
}
