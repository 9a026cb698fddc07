package org.integritydesk.tickets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.tickets.store.RotaRepository;
import org.integritydesk.tickets.store.ServiceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty. Gives new tickets to staff in turn, if it is switched on, and sees to it that urgent tickets of somebody
 * who is out of office are somebody's.
 */
@ApplicationScoped
public class Rota implements RecurringJob {
    /** A run gives away no more than this, so that a long pause ends in no burst. */
    private static final int MOST = 20;

    private final RotaRepository rota;
    private final ServiceRepository service;
    private final TicketDesk tickets;
    private final Desks desks;
    private final Roster roster;
    private final Alerts alerts;
    private final Mode mode;
    private final Clock clock;

    /** Whether the rota gives tickets away by itself. */
    enum Mode {
        OFF,
        ROUND_ROBIN
    }

    Rota(
            RotaRepository rota,
            ServiceRepository service,
            TicketDesk tickets,
            Desks desks,
            Roster roster,
            Alerts alerts,
            @ConfigProperty(name = "integrity.rota", defaultValue = "off") Mode mode,
            Clock clock) {
        this.rota = rota;
        this.service = service;
        this.tickets = tickets;
        this.desks = desks;
        this.roster = roster;
        this.alerts = alerts;
        this.mode = mode;
        this.clock = clock;
    }

    /**
     * Somebody of staff goes out of office.
     *
     * @param back the day on which they are back, where they live; null: they do not say
     */
    @Transactional
    public AwayOutcome away(Actor actor, @Nullable LocalDate back) {
        if (!actor.is(Role.STAFF)) {
            return new AwayOutcome.NotStaff();
        }
        Instant now = clock.instant();
        Instant backAt =
                back == null ? null : back.atStartOfDay(zoneOf(actor.id())).toInstant();
        if (backAt != null && !backAt.isAfter(now)) {
            return new AwayOutcome.NotInFuture();
        }
        rota.away(actor.id(), now, backAt);
        return new AwayOutcome.Away(back, rota.urgentOf(Set.of(actor.id())));
    }

    /** Somebody of staff is back. */
    @Transactional
    public AwayOutcome back(Actor actor) {
        if (!actor.is(Role.STAFF)) {
            return new AwayOutcome.NotStaff();
        }
        rota.back(actor.id());
        return new AwayOutcome.Back();
    }

    @Override
    public String name() {
        return "rota";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        look(clock.instant(), mode);
    }

    /** Does what is due at the moment. */
    void look(Instant now, Mode how) {
        // Profiles are looked up before the transaction: it does not wait for the chat.
        List<Roster.Member> staff = how == Mode.ROUND_ROBIN ? roster.staff() : List.of();
        QuarkusTransaction.requiringNew().run(() -> {
            service.lock("rota");
            Map<PersonId, Absence> absent = rota.absent(now);
            if (how == Mode.ROUND_ROBIN) {
                rota.neverAssigned(MOST).forEach(ticket -> give(ticket, staff, absent, "Your turn", now));
            }
            List<Ticket> left = rota.urgentOf(absent.keySet()).stream()
                    .filter(ticket -> !give(ticket, staff, absent, "Its owner is out of office", now))
                    .toList();
            alerts.tell(
                    left.stream()
                            .map(ticket -> new DueAlert(
                                    ticket,
                                    new TicketAlert(
                                            TicketAlert.Kind.OWNER_AWAY,
                                            Objects.requireNonNull(absent.get(ticket.assignee()))
                                                    .since())))
                            .toList(),
                    now);
        });
    }

    private boolean give(
            Ticket ticket, List<Roster.Member> staff, Map<PersonId, Absence> absent, String reason, Instant now) {
        Map<PersonId, Long> turns = rota.turns();
        WorkingHours hours = desks.of(ticket.market());
        List<RotaPolicy.Candidate> candidates = staff.stream()
                .map(member -> new RotaPolicy.Candidate(
                        member.actor(),
                        member.zone() == null ? hours : hours.in(member.zone()),
                        absent.containsKey(member.actor().id()),
                        turns.get(member.actor().id())))
                .toList();
        return switch (RotaPolicy.next(candidates, now)) {
            case RotaPolicy.Choice.Give(Actor to) -> {
                boolean isDone = tickets.act(ticket.number(), new TicketAct.Reassign(to, reason), Actor.DESK)
                        instanceof TicketOutcome.Done;
                if (isDone) {
                    rota.turn(to.id());
                }
                yield isDone;
            }
            case RotaPolicy.Choice.Nobody nobody -> false;
        };
    }

    private ZoneId zoneOf(PersonId person) {
        return Objects.requireNonNullElse(
                roster.zoneOf(person), desks.all().getFirst().hours().zone());
    }
}
