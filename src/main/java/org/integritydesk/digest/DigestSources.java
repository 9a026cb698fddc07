package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.QuestionLog;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.store.DigestRepository;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.Wave;
import org.integritydesk.tickets.Waves;

/** Reads what an edition is written from. */
@ApplicationScoped
class DigestSources {
    private static final int OPEN_TICKETS = 10_000;

    private final QuestionLog questions;
    private final TicketDesk tickets;
    private final Waves waves;
    private final KnowledgeBase knowledge;
    private final DigestRepository editions;

    DigestSources(
            QuestionLog questions,
            TicketDesk tickets,
            Waves waves,
            KnowledgeBase knowledge,
            DigestRepository editions) {
        this.questions = questions;
        this.tickets = tickets;
        this.waves = waves;
        this.knowledge = knowledge;
        this.editions = editions;
    }

    /** What happened in the period and the one before, everywhere. */
    @Transactional
    DigestMaterial material(RoomId room, Period period) {
        Period both = new Period(period.before().from(), period.to());
        List<AskedQuestion> asked = questions.between(both.from(), both.to());
        List<Ticket> changed = tickets.changedBetween(both.from(), both.to());
        List<Wave> found = waves.since(period.from());
        Stream<EntryId> named = Stream.concat(
                asked.stream().map(AskedQuestion::entry).flatMap(Stream::ofNullable),
                Stream.concat(changed.stream(), found.stream().flatMap(wave -> wave.tickets().stream()))
                        .map(Ticket::entry)
                        .flatMap(Stream::ofNullable)
                        .map(EntryId::new));
        Map<EntryId, Entry> entries = named.distinct()
                .map(knowledge::published)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return new DigestMaterial(
                asked,
                changed,
                tickets.open(OPEN_TICKETS),
                entries,
                knowledge.changedSince(period.from()),
                found,
                editions.before(room, period.to()).orElse(null));
    }
}
