package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Meaning;
import org.integritydesk.tickets.AlikeTicket;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutline;
import org.integritydesk.tickets.WavePolicy;
import org.integritydesk.tickets.Waves;

/** Opens tickets beside those that are open already: whichever way a ticket comes, it is compared with the others. */
@ApplicationScoped
public class Opening {
    private final TicketDesk desk;
    private final TicketMeanings meanings;
    private final AlikeTickets alike;
    private final Waves waves;

    Opening(TicketDesk desk, TicketMeanings meanings, AlikeTickets alike, Waves waves) {
        this.desk = desk;
        this.meanings = meanings;
        this.alike = alike;
        this.waves = waves;
    }

    /** Opens the ticket; which open ones are alike, and whether it is part of a wave, is found here. */
    @Transactional
    public Ticket open(OpenTicket request) {
        return open(request, request.requester());
    }

    /** The same, at somebody's wish. */
    @Transactional
    public Ticket open(OpenTicket request, PersonId opener) {
        Optional<Meaning> asked = meanings.of(request.question(), request.intake());
        List<AlikeTicket> others =
                asked.map(meaning -> alike.open(request, meaning)).orElse(List.of());
        Ticket ticket = desk.open(request.beside(others), opener);
        if (asked.isPresent()) {
            lookForWave(ticket);
        }
        return ticket;
    }

    private void lookForWave(Ticket ticket) {
        List<TicketOutline> recent = waves.recent(AlikeTickets.COMPARED);
        Map<TicketNumber, Meaning> known =
                meanings.of(recent.stream().map(TicketOutline::number).toList());
        List<TicketOutline> comparable = recent.stream()
                .filter(other -> known.containsKey(other.number()))
                .toList();
        comparable.stream()
                .filter(other -> other.number().equals(ticket.number()))
                .findFirst()
                .map(newest -> WavePolicy.around(
                        newest, comparable, (one, other) -> meaning(known, one).isAlike(meaning(known, other))))
                .filter(wave -> !wave.isEmpty())
                .ifPresent(waves::found);
    }

    private static Meaning meaning(Map<TicketNumber, Meaning> known, TicketOutline ticket) {
        return Objects.requireNonNull(known.get(ticket.number()));
    }
}
