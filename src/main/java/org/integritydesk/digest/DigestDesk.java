package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.QuestionLog;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.digest.store.DigestRepository;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.TicketDesk;

/** Writes editions and sends them out. An edition and its notice commit together, once per channel and period. */
@ApplicationScoped
public class DigestDesk {
    private static final int OPEN_TICKETS = 10_000;

    private final RegionalRooms rooms;
    private final DigestRepository editions;
    private final QuestionLog questions;
    private final TicketDesk tickets;
    private final KnowledgeBase knowledge;
    private final Outbox outbox;
    private final Clock clock;

    DigestDesk(
            RegionalRooms rooms,
            DigestRepository editions,
            QuestionLog questions,
            TicketDesk tickets,
            KnowledgeBase knowledge,
            Outbox outbox,
            Clock clock) {
        this.rooms = rooms;
        this.editions = editions;
        this.questions = questions;
        this.tickets = tickets;
        this.knowledge = knowledge;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Posts every edition that is due by schedule and not posted yet. */
    @Transactional
    public void postDue() {
        Instant now = clock.instant();
        for (RegionalRoom room : rooms.all()) {
            editions.lock(room.room());
            DigestSchedule schedule = DigestSchedule.mondayMorning(room.zone());
            Instant since = editions.since(room.room(), now);
            schedule.due(now, since, editions.lastScheduledTo(room.room()).orElse(null))
                    .ifPresent(period -> post(room, period, true));
        }
    }

    /**
     * Posts the last seven days to every channel now, beside the schedule.
     *
     * @return the channels it goes to
     */
    @Transactional
    public List<RegionalRoom> postNow() {
        Instant now = clock.instant();
        for (RegionalRoom room : rooms.all()) {
            post(room, DigestSchedule.mondayMorning(room.zone()).weekUntil(now), false);
        }
        return rooms.all();
    }

    /** A kept edition. */
    @Transactional
    public Optional<DigestEdition> edition(long id) {
        return editions.edition(id);
    }

    private void post(RegionalRoom room, Period period, boolean scheduled) {
        Period both = new Period(period.before().from(), period.to());
        List<AskedQuestion> asked = questions.between(both.from(), both.to());
        Map<EntryId, Entry> entries = asked.stream()
                .map(AskedQuestion::entry)
                .filter(Objects::nonNull)
                .distinct()
                .map(knowledge::published)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        DigestEdition edition = DigestEditor.write(
                room,
                period,
                new DigestEditor.Material(
                        asked,
                        tickets.changedBetween(both.from(), both.to()),
                        tickets.open(OPEN_TICKETS),
                        entries,
                        knowledge.changedSince(period.from())));
        long id = editions.add(room.room(), edition, scheduled, clock.instant());
        outbox.tell(new DigestNotice.EditionReady(id, room.room().value()));
    }
}
