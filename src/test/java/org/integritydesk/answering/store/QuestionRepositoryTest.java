package org.integritydesk.answering.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Considered;
import org.integritydesk.answering.Decision;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.FoundEntry;
import org.integritydesk.answering.Offer;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.Part;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.answering.SearchRecord;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.answering.Surface;
import org.integritydesk.answering.Understood;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.answering.understanding.Concern;
import org.integritydesk.answering.understanding.CutOut;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Correction;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.Signals;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class QuestionRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T14:05:00.123456Z");
    private static final Entry BREWERY = someEntry("alc-brewery", someContent("Can a brewery run ads?"));
    private static final Entry CASINO = someEntry("gam-casino", someContent("Can a casino run ads?"));

    private static final String TEXT =
            "Hi team, why was the beer ad 1789012345678901 rejected, is that legal? We launch tomorrow. Thanks!";

    private static final Candidate FOUND =
            new Candidate(BREWERY, 0.9, 0.75, "Can a brewery run ads?", List.of(), new Signals(0.75, 0.5, 0.2));

    @Inject
    QuestionRepository questions;

    @Inject
    TicketDesk desk;

    @Test
    void answered_isFoundAgain_byIdAndDelivery() {
        AskedQuestion kept = add("answered", new Decision.Answer(BREWERY), NOW);

        assertThat(kept.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(kept.entry()).isEqualTo(BREWERY.id());
        assertThat(kept.entryVersion()).isEqualTo(1);
        assertThat(kept.confidence()).isEqualTo(0.75);
        assertThat(kept.candidates()).containsExactly(FoundEntry.of(FOUND));
        assertThat(kept.search())
                .isEqualTo(new SearchRecord(
                        "brewery ads",
                        List.of(new Correction("brewry", "brewery")),
                        Market.US,
                        1.2,
                        0.75,
                        new Gate(0, 0.8, 0.3, 0.9),
                        7,
                        "some-model",
                        true));
        assertThat(kept.understood())
                .isEqualTo(new Understood(
                        new Reading<>(PolicyArea.ALC, "“beer”"),
                        new Reading<>(IssueType.REJECT, "“rejected”"),
                        new Reading<>(Priority.P1, "launch “tomorrow” is 2026-03-03"),
                        new Reading<>("en", "nothing says otherwise"),
                        List.of(new Reading<>(Concern.LAW, "“is that legal”")),
                        List.of(new CutOut(CutOut.Kind.ID, "1789012345678901"))));
        assertThat(kept.tookMs()).isEqualTo(12);
        assertThat(kept.where()).isEqualTo(new ThreadRef(new RoomId("C0STORE"), "1.2"));
        assertThat(kept.askedAt()).isEqualTo(NOW);
        assertThat(in(() -> questions.findQuestion(kept.id()))).contains(kept);
        assertThat(in(() -> questions.byDeliveryKey("store/answered"))).contains(kept);
        assertThat(in(() -> questions.byDeliveryKey("store/never"))).isEmpty();
        assertThat(in(() -> questions.findQuestion(new QuestionId(999_999_999))))
                .isEmpty();
    }

    @Test
    void questionsOfOneMessage_areFoundTogether_inOrder() {
        AskedQuestion first = addPart("parts", new Part(1, 3));
        AskedQuestion second = addPart("parts#2", new Part(2, 3));
        AskedQuestion third = addPart("parts#3", new Part(3, 3));
        addPart("parts#4", new Part(2, 2));
        AskedQuestion only = add("parts only", new Decision.Answer(BREWERY), NOW);

        assertThat(second.part()).isEqualTo(new Part(2, 3));
        assertThat(in(() -> questions.ofDelivery("store/parts"))).containsExactly(first, second, third);
        assertThat(in(() -> questions.byDeliveryKey("store/parts"))).contains(first);
        assertThat(in(() -> questions.ofDelivery("store/parts only"))).containsExactly(only);
        assertThat(only.part()).isNull();
        assertThat(in(() -> questions.ofDelivery("store/no parts"))).isEmpty();
    }

    @Test
    void everyDecision_hasItsOutcome() {
        assertThat(add("refer", new Decision.Refer(BREWERY), NOW))
                .satisfies(question -> assertThat(question.outcome()).isEqualTo(Outcome.REFER))
                .satisfies(question -> assertThat(question.entry()).isEqualTo(BREWERY.id()));
        assertThat(add("suggest", new Decision.Suggest(List.of(FOUND)), NOW))
                .satisfies(question -> assertThat(question.outcome()).isEqualTo(Outcome.SUGGEST))
                .satisfies(question -> assertThat(question.offer())
                        .isEqualTo(new Offer(
                                null, List.of(new Offer.Choice("Can a brewery run ads?", "alc-brewery", null)))))
                .satisfies(question -> assertThat(question.entry()).isNull());
        assertThat(add("law", new Decision.Answer(BREWERY, true), NOW).lawCaveat())
                .isTrue();
        assertThat(add("no law", new Decision.Answer(BREWERY), NOW).lawCaveat()).isFalse();
        assertThat(add("clarify", new Decision.Clarify("Where?", List.of(Decision.Option.of(Market.CA, BREWERY))), NOW))
                .satisfies(question -> assertThat(question.outcome()).isEqualTo(Outcome.CLARIFY))
                .satisfies(question -> assertThat(question.offer())
                        .isEqualTo(new Offer("Where?", List.of(new Offer.Choice("Canada", "alc-brewery", Market.CA)))));
        assertThat(add("escalate", new Decision.Escalate(WhyEscalated.NOTHING_FITS, null), NOW))
                .satisfies(question -> assertThat(question.outcome()).isEqualTo(Outcome.ESCALATE))
                .satisfies(question -> assertThat(question.why()).isEqualTo(WhyEscalated.NOTHING_FITS));
    }

    @Test
    void choice_becomesTheDecision() {
        AskedQuestion asked = add("choice", new Decision.Suggest(List.of()), NOW);

        AskedQuestion decided = in(() -> questions.decided(asked, new Decision.Answer(BREWERY)));

        assertThat(decided.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(in(() -> questions.findQuestion(asked.id()))).contains(decided);
    }

    @Test
    void marketThatWasToldLater_isKept() {
        AskedQuestion asked = add("market", new Decision.Suggest(List.of()), NOW);

        AskedQuestion told = in(() -> questions.market(asked, new Reading<>(Market.CA, "said by the asker")));

        assertThat(told.market()).isEqualTo(Market.CA);
        assertThat(told.marketEvidence()).isEqualTo("said by the asker");
        assertThat(in(() -> questions.findQuestion(asked.id()))).contains(told);
    }

    @Test
    void ticketAndFeedback_areKeptWithTheQuestion() {
        AskedQuestion asked = add("ticketed", new Decision.Answer(BREWERY), NOW);
        TicketNumber ticket =
                desk.open(SomeTicket.request("Can a brewery run?")).number();

        AskedQuestion marked = in(() -> questions.feedback(asked, Feedback.NOT_QUITE, NOW.plusSeconds(60)));
        AskedQuestion ticketed = in(() -> questions.ticketed(marked, WhyEscalated.NOT_QUITE, null, ticket));

        assertThat(ticketed.feedback()).isEqualTo(Feedback.NOT_QUITE);
        assertThat(ticketed.ticket()).isEqualTo(ticket);
        assertThat(in(() -> questions.byTicket(ticket))).contains(ticketed);
        assertThat(in(() -> questions.byTicket(new TicketNumber(999_999_999)))).isEmpty();
        assertThat(ticketed.why()).isEqualTo(WhyEscalated.NOT_QUITE);
        assertThat(ticketed.entry())
                .as("the entry that did not help stays on record")
                .isEqualTo(BREWERY.id());
        assertThat(in(() -> questions.findQuestion(asked.id()))).contains(ticketed);
    }

    @Test
    void tally_countsASpan_fromInclusive_toExclusive() {
        Instant from = Instant.parse("2020-01-06T00:00:00Z");
        Instant to = from.plusSeconds(3_600);
        TicketNumber ticket =
                desk.open(SomeTicket.request("Can a brewery run?")).number();
        add("tally/before", new Decision.Answer(BREWERY), from.minusMillis(1));
        AskedQuestion solved = add("tally/from", new Decision.Answer(BREWERY), from);
        AskedQuestion doubted = add("tally/last", new Decision.Refer(BREWERY), to.minusMillis(1));
        AskedQuestion ticketed = add("tally/ticketed", new Decision.Answer(CASINO), from);
        add("tally/suggested", new Decision.Suggest(List.of(FOUND)), from);
        add("tally/escalated", new Decision.Escalate(WhyEscalated.NOTHING_FITS, null), from);
        add("tally/to", new Decision.Answer(BREWERY), to);
        in(() -> questions.feedback(solved, Feedback.SOLVED, to));
        in(() -> questions.feedback(doubted, Feedback.NOT_QUITE, to));
        in(() -> questions.ticketed(ticketed, WhyEscalated.NOT_QUITE, CASINO, ticket));

        assertThat(in(() -> questions.tally(new RoomId("C0OTHER"), Set.of(Market.US), from, to)))
                .isEqualTo(new QuestionTally(5, 2, 1, Map.of(BREWERY.id(), 2)));
        assertThat(in(() -> questions.tally(new RoomId("C0OTHER"), Set.of(Market.US), to.plusSeconds(1), NOW)))
                .isEqualTo(QuestionTally.NONE);
    }

    @Test
    void tally_leavesOutOtherMarkets_unlessAskedInTheRoom() {
        Instant from = Instant.parse("2020-02-03T00:00:00Z");
        Instant to = from.plusSeconds(3_600);
        for (Market market : Market.values()) {
            AskedQuestion asked = add("tally/" + market, new Decision.Answer(BREWERY), from);
            in(() -> questions.market(asked, new Reading<>(market, "said by the asker")));
        }

        assertThat(tallied("C0OTHER", Set.of(Market.US, Market.NA), from, to)).isEqualTo(2);
        assertThat(tallied("C0STORE", Set.of(Market.US, Market.NA), from, to)).isEqualTo(5);
        assertThat(tallied("C0OTHER", Set.of(Market.values()), from, to)).isEqualTo(5);
    }

    private int tallied(String room, Set<Market> markets, Instant from, Instant to) {
        return in(() -> questions.tally(new RoomId(room), markets, from, to)).asked();
    }

    @Test
    void lock_makesTheSecondWait_untilTheFirstIsDone() throws Exception {
        var locked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                questions.lock("store/lock");
                locked.countDown();
                waitFor(goOn);
            }));
            waitFor(locked);
            QuarkusTransaction.requiringNew().run(() -> questions.lock("store/another lock"));
            var second = pool.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                questions.lock("store/lock");
                return goOn.getCount();
            }));
            assertThat(second.isDone()).isFalse();
            goOn.countDown();

            assertThat(second.get(10, TimeUnit.SECONDS))
                    .as("the first was done")
                    .isZero();
            first.get(10, TimeUnit.SECONDS);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private AskedQuestion add(String key, Decision decision, Instant at) {
        return add(key, null, decision, at);
    }

    private AskedQuestion addPart(String key, Part part) {
        return add(key, part, new Decision.Answer(BREWERY), NOW);
    }

    private AskedQuestion add(String key, @Nullable Part part, Decision decision, Instant at) {
        return in(() -> questions.add(
                new AskRequest(
                        "store/" + key,
                        new PersonId("U0REP"),
                        new ThreadRef(new RoomId("C0STORE"), "1.2"),
                        Surface.MENTION,
                        TEXT,
                        Market.UNSPEC,
                        null,
                        part),
                null,
                new Considered(
                        decision,
                        SomeQuestion.read(TEXT).about(new Reading<>(Market.US, "taken from the channel")),
                        new SearchResult(
                                "brewery ads",
                                List.of(new Correction("brewry", "brewery")),
                                List.of(FOUND),
                                1.2,
                                0.75,
                                new Gate(0, 0.8, 0.3, 0.9),
                                7,
                                "some-model",
                                true)),
                Duration.ofMillis(12),
                at));
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
