package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.answering.WhyEscalated;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class DigestEditorTest {
    private static final RegionalRoom US =
            new RegionalRoom(new RoomId("C0NAGBSUS"), Market.US, ZoneId.of("America/New_York"));
    private static final Instant END = Instant.parse("2026-03-02T14:00:00Z");
    private static final Period WEEK = new Period(END.minus(Duration.ofDays(7)), END);
    private static final Instant THIS_WEEK = END.minus(Duration.ofDays(1));
    private static final Instant WEEK_BEFORE = END.minus(Duration.ofDays(8));
    private static final Entry BREWERY = someEntry("alc-brewery", someContent("Can a brewery run ads?"));
    private static final Entry CASINO = someEntry("gam-casino", someContent("Can a casino run ads?"));

    @Test
    void figures_countTheWeek_andTheWeekBefore() {
        List<AskedQuestion> questions = List.of(
                answered(BREWERY, THIS_WEEK).feedback(Feedback.SOLVED).build(),
                answered(BREWERY, THIS_WEEK).feedback(Feedback.NOT_QUITE).build(),
                ticketed(THIS_WEEK).build(),
                answered(CASINO, WEEK_BEFORE).build(),
                answered(CASINO, END.minus(Duration.ofDays(30))).build(),
                answered(CASINO, END).build());
        List<Ticket> tickets = List.of(
                SomeTicket.some().created(THIS_WEEK).updated(THIS_WEEK).build(),
                SomeTicket.in(TicketState.RESOLVED)
                        .created(WEEK_BEFORE)
                        .updated(THIS_WEEK)
                        .build(),
                SomeTicket.in(TicketState.WITHDRAWN)
                        .created(WEEK_BEFORE)
                        .updated(WEEK_BEFORE)
                        .build());

        DigestEdition edition = write(US, questions, tickets, List.of(), List.of());

        assertThat(edition.figures()).isEqualTo(new DigestFigures(3, 2, 1, 1, 1));
        assertThat(edition.before()).isEqualTo(new DigestFigures(1, 1, 0, 2, 0));
        assertThat(edition.from()).isEqualTo(WEEK.from());
        assertThat(edition.to()).isEqualTo(WEEK.to());
        assertThat(edition.zone()).isEqualTo(US.zone());
    }

    @Test
    void entriesAskedForLessThanThreeTimes_areNotNamed() {
        List<AskedQuestion> questions = new ArrayList<>();
        questions.addAll(times(3, BREWERY, THIS_WEEK));
        questions.addAll(times(2, CASINO, THIS_WEEK));
        questions.addAll(times(5, CASINO, WEEK_BEFORE));

        DigestEdition edition = write(US, questions, List.of(), List.of(), List.of());

        assertThat(edition.top())
                .containsExactly(new DigestEdition.TopEntry(
                        "Can a brewery run ads?", 3, "May be allowed if the advertiser qualifies."));
    }

    @Test
    void top_isTheMostAskedFirst_fiveAtMost() {
        List<Entry> entries = IntStream.range(0, 7)
                .mapToObj(i -> someEntry("entry-" + i, someContent("Question " + i + "?")))
                .toList();
        List<AskedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            questions.addAll(times(3 + i / 2, entries.get(i), THIS_WEEK));
        }

        DigestEdition edition =
                DigestEditor.write(US, WEEK, material(questions, List.of(), List.of(), entries, List.of()));

        assertThat(edition.top())
                .extracting(DigestEdition.TopEntry::question)
                .containsExactly("Question 6?", "Question 4?", "Question 5?", "Question 2?", "Question 3?");
    }

    @Test
    void entriesNoLongerPublished_andQuestionsThatBecameTickets_areNotTop() {
        List<AskedQuestion> questions = new ArrayList<>(times(4, someEntry("gone", someContent("Gone?")), THIS_WEEK));
        for (int i = 0; i < 4; i++) {
            questions.add(answered(BREWERY, THIS_WEEK)
                    .escalated(WhyEscalated.NOT_QUITE, 1001 + i)
                    .build());
        }

        assertThat(write(US, questions, List.of(), List.of(), List.of()).top()).isEmpty();
    }

    @Test
    void otherMarkets_areAnothersDigest_unlessAskedHere() {
        List<AskedQuestion> questions = List.of(
                question(Market.US, "C0SOMEWHERE"),
                question(Market.CA, "C0SOMEWHERE"),
                question(Market.NA, "C0SOMEWHERE"),
                question(Market.UNSPEC, "C0SOMEWHERE"),
                question(Market.CA, "C0NAGBSUS"));
        List<Ticket> tickets = Arrays.stream(Market.values())
                .map(market -> SomeTicket.some()
                        .market(market)
                        .created(THIS_WEEK)
                        .updated(THIS_WEEK)
                        .build())
                .toList();

        DigestEdition edition = write(US, questions, tickets, tickets, List.of());

        assertThat(edition.figures().asked()).isEqualTo(3);
        assertThat(edition.figures().opened()).as("US and NA").isEqualTo(2);
        assertThat(edition.openByAge().total()).isEqualTo(2);
    }

    @Test
    void changedEntries_areOfTheMarket_newestFirst_andDecidedHere() {
        Entry canadian = edited("ca-only", Set.of(Market.CA), "Only in Canada?", 2, 0);
        Entry both = edited("both", Set.of(Market.NA), "In both?", 2, 1);
        Entry newer = edited("brewery", Set.of(Market.US), "Can a brewery run ads?", 5, 2);

        DigestEdition edition = write(
                US,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ChangedAnswer(canadian, true),
                        new ChangedAnswer(both, true),
                        new ChangedAnswer(newer, false),
                        new ChangedAnswer(CASINO, true)));

        assertThat(CASINO.editor()).as("came from a file").isNull();
        assertThat(edition.changed())
                .extracting(changed -> changed.question() + " " + changed.isNew())
                .containsExactly("Can a brewery run ads? false", "In both? true");
    }

    @Test
    void openTickets_byAge() {
        List<Ticket> open = List.of(
                aged(Duration.ofHours(1)),
                aged(Duration.ofHours(47)),
                aged(Duration.ofDays(2)),
                aged(Duration.ofDays(7)),
                aged(Duration.ofDays(7).plusSeconds(1)));

        assertThat(write(US, List.of(), List.of(), open, List.of()).openByAge())
                .isEqualTo(new DigestEdition.OpenByAge(2, 2, 1));
    }

    @Test
    void noWordOfARep_isInTheEdition() {
        List<AskedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            questions.add(answered(BREWERY, THIS_WEEK)
                    .text("is Hop Valley Brewing ok with $25k?")
                    .build());
        }
        List<Ticket> tickets = List.of(SomeTicket.in(TicketState.RESOLVED)
                .question("is Hop Valley Brewing ok?")
                .details(SomeTicket.DETAILS)
                .answer("Hop Valley Brewing may run.", RootCause.KNOW)
                .created(THIS_WEEK)
                .updated(THIS_WEEK)
                .build());

        DigestEdition edition = write(US, questions, tickets, tickets, List.of(new ChangedAnswer(BREWERY, true)));

        assertThat(edition.toString())
                .contains("Can a brewery run ads?")
                .doesNotContain("Hop Valley", "25k", "U0REP", "INT-", "U0STAFF");
    }

    private static DigestEdition write(
            RegionalRoom room,
            List<AskedQuestion> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            List<ChangedAnswer> changed) {
        return DigestEditor.write(room, WEEK, material(questions, tickets, open, List.of(BREWERY, CASINO), changed));
    }

    private static DigestEditor.Material material(
            List<AskedQuestion> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            List<Entry> entries,
            List<ChangedAnswer> changed) {
        Map<EntryId, Entry> byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return new DigestEditor.Material(questions, tickets, open, byId, changed);
    }

    private static Entry edited(String id, Set<Market> markets, String question, int version, int seconds) {
        return new Entry(
                new EntryId(id),
                version,
                EntryStatus.PUBLISHED,
                someContent(markets, question),
                "INT-1001",
                new PersonId("U0EDITOR"),
                new PersonId("U0EDITOR"),
                THIS_WEEK.plusSeconds(seconds),
                null);
    }

    private static List<AskedQuestion> times(int count, Entry entry, Instant at) {
        return IntStream.range(0, count)
                .mapToObj(i -> answered(entry, at).build())
                .toList();
    }

    private static SomeQuestion answered(Entry entry, Instant at) {
        return SomeQuestion.some().shown(Outcome.ANSWER, entry.id().value()).askedAt(at);
    }

    private static SomeQuestion ticketed(Instant at) {
        return SomeQuestion.some().escalated(WhyEscalated.NOTHING_FITS, 1001).askedAt(at);
    }

    private static AskedQuestion question(Market market, String room) {
        return answered(BREWERY, THIS_WEEK).market(market).room(room).build();
    }

    private static Ticket aged(Duration age) {
        return SomeTicket.some().created(END.minus(age)).build();
    }
}
