package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.store.TicketRepository;
import org.integritydesk.tickets.store.WaveRepository;

/** Remembers waves, so that staff are told once of each, and makes one incident of them. */
@ApplicationScoped
public class Waves {
    private final WaveRepository waves;
    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    Waves(WaveRepository waves, TicketRepository tickets, TicketDesk desk, Outbox outbox, Clock clock) {
        this.waves = waves;
        this.tickets = tickets;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Unsettled tickets opened so shortly before that they may be a wave, newest first. Until the transaction ends nobody
     * else sees or makes one, so that of tickets that come at the same moment each sees those before it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TicketOutline> recent(int limit) {
        waves.lock();
        return tickets.unsettled(clock.instant().minus(WavePolicy.WITHIN), limit);
    }

    /** Keeps a wave: as a new one, of which staff are told, or as the growth of one they know of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void found(List<TicketNumber> numbers) {
        Optional<Long> known = waves.newestOf(numbers);
        long wave = known.orElseGet(() -> waves.add(clock.instant()));
        waves.join(wave, numbers);
        outbox.tell(known.isEmpty() ? new WaveNotice.WaveFound(wave) : new WaveNotice.WaveChanged(wave));
    }

    /** The wave as it is now. */
    @Transactional
    public Optional<Wave> find(long id) {
        List<TicketNumber> members = waves.members(id);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wave(id, tickets.all(members), waves.parent(id).orElse(null)));
    }

    /** Waves found since the moment, and older ones with a ticket that is still open; oldest first. */
    @Transactional
    public List<Wave> since(Instant since) {
        return waves.since(since).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Makes one incident: the oldest open ticket becomes the actor's, and the others follow it. Done again, it takes in those
     * that came later, whoever owns the incident.
     */
    @Transactional
    public WaveOutcome makeIncident(long id, Actor actor) {
        if (!actor.is(Role.STAFF)) {
            return new WaveOutcome.NotStaff();
        }
        // Before any row is locked, as in every act that goes through several tickets.
        tickets.lockFamilies();
        Wave wave = find(id).orElse(null);
        Ticket lead = wave == null ? null : wave.lead();
        if (wave == null || lead == null) {
            return new WaveOutcome.NothingOpen();
        }
        if (!lead.number().equals(wave.parent())) {
            own(lead, actor);
        }
        int merged = 0;
        for (Ticket other : wave.apart()) {
            if (desk.act(other.number(), new TicketAct.Merge(lead.number()), actor) instanceof TicketOutcome.Done) {
                merged++;
            }
        }
        waves.parent(id, lead.number());
        outbox.tell(new WaveNotice.WaveChanged(id));
        return new WaveOutcome.Made(lead.number(), merged);
    }

    private void own(Ticket lead, Actor actor) {
        if (lead.state().isUnassigned()) {
            var unused = desk.act(lead.number(), new TicketAct.Claim(), actor);
        } else if (!actor.id().equals(lead.assignee())) {
            var unused = desk.act(lead.number(), new TicketAct.TakeOver("it is the parent of an incident now"), actor);
        }
    }
}
