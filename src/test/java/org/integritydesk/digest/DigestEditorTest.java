package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketBuilder;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Wave;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestEditorTest {
    private static final DigestSettings US =
            DigestSettings.of(new RegionalRoom(new RoomId("C0NAGBSUS"), Market.US, ZoneId.of("America/New_York")));
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

        assertThat(edition.figures()).isEqualTo(new DigestFigures(3, 2, 1, 1, 1, null));
        assertThat(edition.before()).isEqualTo(new DigestFigures(1, 1, 0, 2, 0, null));
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
                        "Can a brewery run ads?",
                        3,
                        "May be allowed if the advertiser qualifies.",
                        0,
                        List.copyOf(BREWERY.content().markets()),
                        BREWERY.content().sources().getFirst().url()));
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
                DigestEditor.write(US, WEEK, material(questions, List.of(), List.of(), entries, List.of(), List.of()));

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
    void openTickets_byAge_ifThereAreEnoughOfEach() {
        List<Ticket> open = List.of(
                aged(Duration.ofHours(1)),
                aged(Duration.ofHours(2)),
                aged(Duration.ofHours(47)),
                aged(Duration.ofDays(2)),
                aged(Duration.ofDays(5)),
                aged(Duration.ofDays(7)),
                aged(Duration.ofDays(7).plusSeconds(1)),
                aged(Duration.ofDays(8)),
                aged(Duration.ofDays(9)),
                aged(Duration.ofDays(12)));

        assertThat(write(US, List.of(), List.of(), open, List.of()).openByAge())
                .isEqualTo(new OpenByAge(3, 3, 4, 10, 12, null));
        assertThat(write(US, List.of(), List.of(), open.subList(0, 8), List.of())
                        .openByAge())
                .as("two are older than a week")
                .isEqualTo(new OpenByAge(null, null, null, 8, 8, null));
        assertThat(write(US, List.of(), List.of(), open.subList(0, 2), List.of())
                        .openByAge())
                .isEqualTo(new OpenByAge(null, null, null, 2, null, null));
    }

    @Test
    void escalated_byTeam_smallTeamsTogether() {
        List<Ticket> open = new ArrayList<>();
        open.addAll(escalated(4, EscalationRoute.R3, Duration.ofDays(9)));
        open.addAll(escalated(2, EscalationRoute.R5, Duration.ofDays(1)));
        open.addAll(escalated(1, EscalationRoute.R4, Duration.ofDays(3)));

        List<DigestEdition.Escalated> told =
                write(US, List.of(), List.of(), open, List.of()).escalated();
        assertThat(told)
                .extracting(DigestEdition.Escalated::route, DigestEdition.Escalated::count)
                .containsExactly(tuple(EscalationRoute.R3, 4), tuple(null, 3));
        assertThat(told.getFirst().oldestDays()).isEqualTo(9);
        assertThat(told.getFirst().next()).isNotNull();
        assertThat(write(US, List.of(), List.of(), escalated(2, EscalationRoute.R5, Duration.ofDays(1)), List.of())
                        .escalated())
                .as("two point at people")
                .isEmpty();
    }

    @Test
    void incidents_areWavesAndBugs_withWhatHelps() {
        List<Ticket> wave = IntStream.range(0, 5)
                .mapToObj(i ->
                        SomeTicket.some().number(2000 + i).created(THIS_WEEK).build())
                .toList();
        List<Ticket> later = IntStream.range(0, 5)
                .mapToObj(i ->
                        SomeTicket.some().number(3000 + i).created(WEEK.to()).build())
                .toList();
        List<Ticket> bugs = resolved(3, RootCause.SYS, THIS_WEEK, "gam-casino");

        List<DigestEdition.Incident> incidents = DigestEditor.write(
                        US,
                        WEEK,
                        material(
                                List.of(),
                                bugs,
                                List.of(),
                                List.of(CASINO),
                                List.of(),
                                List.of(
                                        new Wave(1, wave, null),
                                        new Wave(2, wave.subList(0, 2), null),
                                        new Wave(3, later, null))))
                .incidents();

        assertThat(incidents)
                .extracting(
                        DigestEdition.Incident::kind, DigestEdition.Incident::tickets, DigestEdition.Incident::isOpen)
                .containsExactly(
                        tuple(DigestEdition.Incident.Kind.WAVE, 5, true),
                        tuple(DigestEdition.Incident.Kind.BUG, 3, false));
        assertThat(incidents.getLast().workaround()).isEqualTo("May be allowed if the advertiser qualifies.");
        assertThat(write(US, List.of(), bugs.subList(0, 2), List.of(), List.of())
                        .incidents())
                .isEmpty();
    }

    @Test
    void wins_areOverturned_fixed_andStopped() {
        List<Ticket> tickets = new ArrayList<>(resolved(4, RootCause.ENF, THIS_WEEK, null));
        tickets.addAll(resolved(2, RootCause.ENF, WEEK_BEFORE, null));
        tickets.addAll(resolved(3, RootCause.SYS, WEEK_BEFORE, null));
        List<AskedQuestion> questions = new ArrayList<>(times(5, CASINO, WEEK_BEFORE));
        questions.addAll(times(4, BREWERY, WEEK_BEFORE));

        assertThat(write(US, questions, tickets, List.of(), List.of()).wins())
                .extracting(DigestEdition.Win::kind, DigestEdition.Win::count, DigestEdition.Win::before)
                .containsExactly(
                        tuple(DigestEdition.Win.Kind.OVERTURNED, 4, null),
                        tuple(DigestEdition.Win.Kind.FIXED, 0, 3),
                        tuple(DigestEdition.Win.Kind.STOPPED, 0, 5));
    }

    @Test
    void numbersOfTheEditionBefore_standBesideThoseOfNow() {
        List<Ticket> open = escalated(4, EscalationRoute.R3, Duration.ofDays(9));
        DigestEdition previous = write(US, List.of(), List.of(), open, List.of());
        DigestMaterial now =
                new DigestMaterial(List.of(), List.of(), open.subList(0, 3), Map.of(), List.of(), List.of(), previous);

        DigestEdition edition = DigestEditor.write(US, WEEK, now);

        assertThat(edition.openByAge().before()).isEqualTo(4);
        assertThat(edition.escalated().getFirst().before()).isEqualTo(4);
    }

    /** What is written late tells its own week, not the days after it. */
    @Test
    void whatCameAfterThePeriod_isTheNextEditions() {
        List<Ticket> open = List.of(aged(Duration.ofHours(1)), aged(Duration.ofHours(-1)));
        Entry later = edited("later", Set.of(Market.US), "Later?", 2, 2 * 24 * 3600);

        DigestEdition edition = write(US, List.of(), List.of(), open, List.of(new ChangedAnswer(later, true)));

        assertThat(edition.openByAge().total()).isEqualTo(1);
        assertThat(edition.changed()).isEmpty();
    }

    @Test
    void replyTime_isTheMedian_ofThreeOrMore() {
        List<Ticket> answered = List.of(answeredAfter(10), answeredAfter(60), answeredAfter(600));

        assertThat(write(US, List.of(), answered, List.of(), List.of())
                        .figures()
                        .replyMinutes())
                .isEqualTo(60);
        assertThat(write(US, List.of(), answered.subList(0, 2), List.of(), List.of())
                        .figures()
                        .replyMinutes())
                .isNull();
    }

    @Test
    void channelOfBothCountries_hearsOfBoth_andAQuietWeekSaysNothing() {
        DigestSettings both =
                DigestSettingsBuilder.builder(US).market(Market.NA).build();
        List<AskedQuestion> questions = List.of(question(Market.US, "C0X"), question(Market.CA, "C0X"));

        assertThat(write(both, questions, List.of(), List.of(), List.of())
                        .figures()
                        .asked())
                .isEqualTo(2);
        assertThat(write(both, questions, List.of(), List.of(), List.of()).saysNothing())
                .isFalse();
        assertThat(write(US, List.of(), List.of(), List.of(), List.of()).saysNothing())
                .isTrue();
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
            DigestSettings room,
            List<AskedQuestion> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            List<ChangedAnswer> changed) {
        return DigestEditor.write(
                room, WEEK, material(questions, tickets, open, List.of(BREWERY, CASINO), changed, List.of()));
    }

    private static DigestMaterial material(
            List<AskedQuestion> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            List<Entry> entries,
            List<ChangedAnswer> changed,
            List<Wave> waves) {
        Map<EntryId, Entry> byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return new DigestMaterial(questions, tickets, open, byId, changed, waves, null);
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

    private static List<Ticket> escalated(int count, EscalationRoute route, Duration age) {
        return IntStream.range(0, count)
                .mapToObj(i -> TicketBuilder.builder(SomeTicket.in(TicketState.ESCALATED)
                                .created(END.minus(age))
                                .build())
                        .escalation(new Escalation(route, Map.of(), SomeTicket.CLAIMER, END))
                        .build())
                .toList();
    }

    private static List<Ticket> resolved(int count, RootCause cause, Instant at, @Nullable String entry) {
        return IntStream.range(0, count)
                .mapToObj(i -> TicketBuilder.builder(SomeTicket.in(TicketState.RESOLVED)
                                .answer("Yes.", cause)
                                .created(at)
                                .updated(at)
                                .build())
                        .entry(entry)
                        .resolvedAt(at)
                        .build())
                .toList();
    }

    private static Ticket answeredAfter(int minutes) {
        return TicketBuilder.builder(
                        SomeTicket.in(TicketState.RESOLVED).created(THIS_WEEK).build())
                .resolvedAt(THIS_WEEK.plus(Duration.ofMinutes(minutes)))
                .build();
    }
}
