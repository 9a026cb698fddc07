package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What people want of the desk, each person one thing. Who is told that something failed tries again; who is told nothing and
 * whose act is not there was fooled, which fails the test.
 */
final class Errands {
    private static final List<String> ANSWERED = List.of(
            "how long does ad review normally take?",
            "review ETA pls, ads uploaded 20 min ago",
            "Can ads of a suspended client run from somebody else's account?");
    private static final List<String> SYLLABLES =
            List.of("zor", "blax", "quib", "wum", "dro", "fen", "gri", "mov", "plu", "ska", "tev", "yom");
    private static final int SALES_CHANNELS = 40;

    /** After an acknowledgement the desk may go on working for a while. */
    private static final Duration LATE = Duration.ofSeconds(20);

    private static final int MOST_TRIES = 8;

    /** What people are told of what did not happen. */
    private static final List<String> FAILED = List.of("Something went wrong", "nothing was saved of this one");

    private final Desk desk;
    private final FaultySlack slack;
    private final Deliverer deliverer;
    private final People people;
    private final Random random;
    private final int mostCopies;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger rated = new AtomicInteger();
    private final AtomicInteger ticketed = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> fooled = new ConcurrentLinkedQueue<>();

    /** @param mostCopies each act is delivered once up to so many times */
    Errands(Desk desk, FaultySlack slack, Deliverer deliverer, long seed, int mostCopies) {
        this.desk = desk;
        this.slack = slack;
        this.deliverer = deliverer;
        this.people = new People(slack.hooksUrl());
        this.random = new Random(seed);
        this.mostCopies = mostCopies;
    }

    /** Acts so far, repetitions not counted. */
    int requests() {
        return requests.get();
    }

    /** People who asked something so far. */
    int asked() {
        return asked.get();
    }

    /** People who said whether it helped. */
    int rated() {
        return rated.get();
    }

    /** People whose ticket was resolved. */
    int ticketed() {
        return ticketed.get();
    }

    /** Counts somebody who asked otherwise. */
    void countAsked() {
        asked.incrementAndGet();
    }

    /** Counts what others did, too. */
    void count(Errands others) {
        requests.addAndGet(others.requests());
        asked.addAndGet(others.asked());
        rated.addAndGet(others.rated());
        ticketed.addAndGet(others.ticketed());
        fooled.addAll(others.fooled());
    }

    /** Acts that were acknowledged and not done, with nobody told. */
    List<String> fooled() {
        return List.copyOf(fooled);
    }

    /** Asks something that has an answer, by command, mention or directly. */
    void ask(String person) throws Exception {
        ask(person, ANSWERED.get(pick(ANSWERED.size())), pick(3));
    }

    /** Asks by command, and says whether it helped. */
    void rate(String person) throws Exception {
        ask(person, ANSWERED.getFirst(), 0);
        String question = value("select id from question where asker = '" + person + "'");
        String button = pick(2) == 0 ? "answer.solved" : "answer.not_quite";
        persist(
                () -> people.press(person, button, question),
                "select count(*) from answer_feedback where person = '" + person + "'");
        rated.incrementAndGet();
    }

    /** Asks what nobody knows; staff claims the ticket, notes something, and resolves it. */
    void ticket(String person) throws Exception {
        ask(
                person,
                "does " + word() + " " + word() + " " + word() + " beside the quiet " + word() + " at dawn?",
                pick(3));
        String number = value("select ticket_number from question where asker = '" + person + "'");
        assertThat(number).as("%s has a ticket", person).isNotEqualTo("null");
        persist(
                () -> people.press(People.STAFF, "ticket.claim", number),
                "select count(*) from ticket_event where act = 'CLAIM' and ticket_number = " + number);
        persist(
                () -> people.submit(
                        People.STAFF, "ticket.note_form", number, Map.of("note", People.typed("looks odd"))),
                "select count(*) from ticket_message where ticket_number = " + number);
        persist(() -> people.press(People.STAFF, "ticket.resolve", number), "select 1");
        persist(
                () -> people.submit(
                        People.STAFF,
                        "ticket.resolve_form",
                        number,
                        Map.of("answer", People.typed("Only on water."), "root_cause", People.chosen("GAP"))),
                "select count(*) from ticket_event where act = 'RESOLVE' and ticket_number = " + number);
        ticketed.incrementAndGet();
    }

    private void ask(String person, String text, int way) throws Exception {
        String channel = "C0SALES" + pick(SALES_CHANNELS);
        persist(
                () -> switch (way) {
                    case 0 -> people.command(person, channel, text);
                    case 1 -> people.mention(person, channel, text);
                    default -> people.direct(person, text);
                },
                "select count(*) from question where asker = '" + person + "'");
        asked.incrementAndGet();
    }

    /** Acts until the effect is there. */
    private void persist(Supplier<Delivery> act, String effects) throws Exception {
        requests.incrementAndGet();
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Delivery delivery = act.get();
            Answer answer = deliverer.deliver(delivery, 1 + pick(mostCopies));
            if (isThere(effects) || (answer instanceof Answer.Taken && becomesThere(effects, delivery, answer))) {
                return;
            }
        }
        throw new AssertionError("Tried " + MOST_TRIES + " times in vain: " + effects);
    }

    private boolean becomesThere(String effects, Delivery delivery, Answer answer) throws Exception {
        Instant end = Instant.now().plus(LATE);
        while (Instant.now().isBefore(end)) {
            if (isThere(effects)) {
                return true;
            }
            if (wasTold(delivery, answer)) {
                return false;
            }
            Thread.sleep(200);
        }
        fooled.add(effects + ": it was answered " + answer);
        return false;
    }

    /** That it failed, in the answer or at the response_url. */
    private boolean wasTold(Delivery delivery, Answer answer) {
        return tellsOfFailure(answer.toString())
                || (!delivery.responseUrl().isEmpty()
                        && slack.whispers().stream()
                                .anyMatch(whisper -> whisper.url().equals(delivery.responseUrl())
                                        && tellsOfFailure(whisper.body())));
    }

    private static boolean tellsOfFailure(String text) {
        return FAILED.stream().anyMatch(text::contains);
    }

    private boolean isThere(String effects) throws InterruptedException {
        return !value(effects).equals("0");
    }

    /** Also when the database is away for a while. */
    private String value(String sql) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                var rows = desk.rows(sql);
                return rows.isEmpty() ? "null" : String.valueOf(rows.getFirst().getFirst());
            } catch (SQLException away) {
                if (attempt == 300) {
                    throw new AssertionError("The database does not come back", away);
                }
                Thread.sleep(200);
            }
        }
    }

    private synchronized int pick(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        return SYLLABLES.get(pick(SYLLABLES.size()))
                + SYLLABLES.get(pick(SYLLABLES.size()))
                + SYLLABLES.get(pick(SYLLABLES.size()));
    }
}
