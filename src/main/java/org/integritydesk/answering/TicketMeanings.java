package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.integritydesk.knowledge.Likeness;
import org.integritydesk.knowledge.Meaning;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;

/**
 * What tickets mean, in the same space as the entries of the FAQ. A ticket's question never changes, so what was read once is
 * kept in memory.
 */
@ApplicationScoped
class TicketMeanings {
    /** Some 1.6 kB each. */
    private static final int MOST = 10_000;

    private static final int FEW = 50;
    private static final int MANY = 200;

    private final TicketDesk desk;
    private final Likeness likeness;
    private final Map<TicketNumber, Optional<Meaning>> known = new LinkedHashMap<>();

    TicketMeanings(TicketDesk desk, Likeness likeness) {
        this.desk = desk;
        this.likeness = likeness;
    }

    /** What the question means without what was pasted with it; empty: it is in a language that cannot be compared. */
    Optional<Meaning> of(String question, Intake intake) {
        return isEnglish(intake) ? orNothing(() -> likeness.meaning(words(question, intake))) : Optional.empty();
    }

    /** Tickets are opened and shown also when the model fails. */
    private static <T> Optional<T> orNothing(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException e) {
            Incident.log("A ticket could not be compared with others", e);
            return Optional.empty();
        }
    }

    /**
     * What these tickets mean; those that cannot be compared are left out. Of those never read before only the first few are
     * read now, so that nobody waits long.
     */
    Map<TicketNumber, Meaning> of(List<TicketNumber> numbers) {
        List<TicketNumber> unknown = unknown(numbers).stream().limit(FEW).toList();
        keep(read(unknown, texts -> texts.stream().map(likeness::meaning).toList()));
        Map<TicketNumber, Meaning> meanings = new HashMap<>();
        synchronized (known) {
            for (TicketNumber number : numbers) {
                known.getOrDefault(number, Optional.empty()).ifPresent(meaning -> meanings.put(number, meaning));
            }
        }
        return meanings;
    }

    /** Reads all of these now, however long it takes. */
    void readAll(List<TicketNumber> numbers) {
        List<TicketNumber> unknown = unknown(numbers);
        for (int from = 0; from < unknown.size(); from += MANY) {
            keep(read(unknown.subList(from, Math.min(from + MANY, unknown.size())), likeness::meanings));
        }
    }

    private List<TicketNumber> unknown(List<TicketNumber> numbers) {
        synchronized (known) {
            return numbers.stream().filter(number -> !known.containsKey(number)).toList();
        }
    }

    private Map<TicketNumber, Optional<Meaning>> read(
            List<TicketNumber> numbers, Function<List<String>, List<Meaning>> reading) {
        Map<TicketNumber, Optional<Meaning>> read = new LinkedHashMap<>();
        List<Ticket> comparable = new ArrayList<>();
        for (Ticket ticket : desk.find(numbers)) {
            read.put(ticket.number(), Optional.empty());
            if (isEnglish(ticket.intake())) {
                comparable.add(ticket);
            }
        }
        List<String> texts = comparable.stream()
                .map(ticket -> words(ticket.question(), ticket.intake()))
                .toList();
        Optional<List<Meaning>> meanings = orNothing(() -> reading.apply(texts));
        if (meanings.isEmpty()) {
            return Map.of();
        }
        for (int i = 0; i < comparable.size(); i++) {
            read.put(comparable.get(i).number(), Optional.of(meanings.get().get(i)));
        }
        return read;
    }

    private void keep(Map<TicketNumber, Optional<Meaning>> read) {
        synchronized (known) {
            known.putAll(read);
            known.keySet().stream()
                    .limit(Math.max(0, known.size() - MOST))
                    .toList()
                    .forEach(known::remove);
        }
    }

    private static boolean isEnglish(Intake intake) {
        return intake.language().equals(Locale.ENGLISH.getLanguage());
    }

    private static String words(String question, Intake intake) {
        String words = question;
        for (Intake.Pasted pasted : intake.pasted()) {
            words = words.replace(pasted.text(), " ");
        }
        return words.isBlank() ? question : words.strip();
    }
}
