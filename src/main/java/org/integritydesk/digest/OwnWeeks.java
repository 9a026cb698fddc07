package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.answering.Profiles;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.Roles;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.store.ReaderRepository;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;

/** The weekly note for staff and managers who want one: on Monday morning where they live, about their own queue. */
@ApplicationScoped
public class OwnWeeks {
    private static final int MOST_LINES = 3;

    private final ReaderRepository readers;
    private final DigestSources sources;
    private final RegionalRooms rooms;
    private final Profiles profiles;
    private final Roles roles;
    private final Outbox outbox;
    private final Clock clock;

    OwnWeeks(
            ReaderRepository readers,
            DigestSources sources,
            RegionalRooms rooms,
            Profiles profiles,
            Roles roles,
            Outbox outbox,
            Clock clock) {
        this.readers = readers;
        this.sources = sources;
        this.rooms = rooms;
        this.profiles = profiles;
        this.roles = roles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Begins with the notes, or ends them; returns whether this person may have them. */
    @Transactional
    public boolean want(Actor actor, boolean wanted) {
        if (!wanted) {
            readers.remove(actor.id());
            return true;
        }
        if (!DigestChannels.mayManage(actor)) {
            return false;
        }
        readers.add(actor.id(), zone(actor.id()), clock.instant());
        return true;
    }

    /** Whether this person gets the notes. */
    @Transactional
    public boolean wants(PersonId person) {
        return readers.contains(person);
    }

    /** Sends every note that is due, once per person and week. */
    @Transactional
    public void sendDue(Instant now) {
        for (PersonId person : readers.all()) {
            readers.lock(person).ifPresent(reader -> send(reader, now));
        }
    }

    private void send(ReaderRepository.Reader reader, Instant now) {
        DigestSchedule.mondayMorning(reader.zone())
                .due(now, reader.since(), reader.toldTo())
                .ifPresent(period -> {
                    readers.told(reader.person(), period.to());
                    outbox.tell(new DigestNotice.OwnWeekDue(reader.person().value(), period.from(), period.to()));
                });
    }

    /** Somebody's week; empty: they left the team meanwhile. */
    public Optional<OwnWeek> of(PersonId person, Period period) {
        Actor actor = roles.of(person);
        return DigestChannels.mayManage(actor) ? Optional.of(write(actor, period)) : Optional.empty();
    }

    private OwnWeek write(Actor actor, Period period) {
        PersonId person = actor.id();
        ZoneId zone = zone(person);
        DigestSettings everywhere = new DigestSettings(
                new RoomId(person.value()),
                Market.GLOBAL,
                DigestLanguage.EN,
                zone,
                DigestSchedule.mondayMorning(zone).day(),
                DigestSchedule.mondayMorning(zone).hour(),
                DigestLayout.FIRST.parts(),
                false,
                false,
                true,
                "");
        DigestMaterial material = sources.material(everywhere, period).of(everywhere, period.to());
        return new OwnWeek(
                zone,
                period.from(),
                period.to(),
                actor.is(Role.STAFF) ? queue(person, period, material) : null,
                FigureEditor.figures(period, material.asked(), material.tickets()),
                FigureEditor.figures(material.before(), material.askedBefore(), material.tickets()),
                TopEditor.top(material).stream().limit(MOST_LINES).toList(),
                material.improving().coming(LocalDate.ofInstant(period.to(), zone)).stream()
                        .limit(MOST_LINES)
                        .toList());
    }

    private static OwnWeek.OwnQueue queue(PersonId person, Period period, DigestMaterial material) {
        List<Ticket> open = material.open().stream()
                .filter(ticket -> person.equals(ticket.owner()))
                .toList();
        return new OwnWeek.OwnQueue(
                open.size(),
                open.stream()
                        .filter(ticket -> !ticket.state().isPaused()
                                && ticket.service().nextDue().isBefore(period.to()))
                        .sorted(Comparator.comparing(ticket -> ticket.service().nextDue()))
                        .map(Ticket::number)
                        .toList(),
                Counts.count(open, ticket -> ticket.state() == TicketState.WAITING),
                Counts.count(open, ticket -> ticket.state() == TicketState.ESCALATED),
                resolved(person, period, material),
                resolved(person, material.before(), material));
    }

    private static int resolved(PersonId person, Period period, DigestMaterial material) {
        return Counts.count(
                material.tickets(),
                ticket -> person.equals(ticket.assignee())
                        && ticket.resolvedAt() != null
                        && period.contains(Objects.requireNonNull(ticket.resolvedAt())));
    }

    private ZoneId zone(PersonId person) {
        ZoneId own = profiles.of(person).zone();
        return own != null
                ? own
                : rooms.all().stream().map(room -> room.zone()).findFirst().orElse(ZoneOffset.UTC);
    }
}
