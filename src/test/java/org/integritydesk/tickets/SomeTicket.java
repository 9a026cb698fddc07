package org.integritydesk.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/** Tickets for tests: good as they are; say only what differs. */
public final class SomeTicket {
    public static final PersonId REP = new PersonId("U0REP");
    public static final PersonId CLAIMER = new PersonId("U0STAFF");
    public static final Instant OPENED = Instant.parse("2026-03-02T14:05:00Z");
    public static final TicketDetails DETAILS = new TicketDetails(
            "Hop Valley Brewing", "ad 17, ad 18", "US", "2026-03-15", "25k USD a week", "Asked the agency.");

    public static final Intake INTAKE = new Intake(
            IssueType.ELIGIBLE,
            "en",
            new Intake.Because(
                    "said in the question",
                    "entry hlt-supplements",
                    "“can run”",
                    "nothing says that it hurries",
                    "nothing says otherwise"),
            List.of());

    private TicketState state = TicketState.NEW;
    private long number = 1001;
    private String question = "Can a hangover patch brand run ads in the US?";
    private Market market = Market.US;
    private String whyNot = "The nearest entries are about something else";
    private List<SearchedEntry> searched = List.of(
            new SearchedEntry("hlt-supplements", "Can a supplement brand run ads?", 0.41),
            new SearchedEntry("alc-craft-brewery-us", "Can a craft brewery run ads?", 0.2));
    private Priority priority = Priority.P3;
    private Intake intake = INTAKE;
    private @Nullable ThreadRef replyIn;
    private @Nullable TicketDetails details;
    private @Nullable PersonId assignee;
    private @Nullable String answer;
    private @Nullable RootCause cause;
    private @Nullable Escalation escalation;
    private @Nullable Instant snoozedUntil;
    private @Nullable TicketNumber duplicateOf;
    private @Nullable Rating rating;
    private List<AlikeTicket> alike = List.of();
    private boolean confirmed;
    private PersonId requester = REP;
    private Instant createdAt = OPENED;
    private Instant updatedAt = OPENED;

    /** A new ticket of {@link #REP}. */
    public static SomeTicket some() {
        return new SomeTicket();
    }

    /** A ticket in the state, with what a ticket in it has. */
    public static SomeTicket in(TicketState state) {
        SomeTicket ticket = some();
        ticket.state = state;
        return switch (state) {
            case NEW, WITHDRAWN -> ticket;
            case CLAIMED, WAITING -> ticket.assignee(CLAIMER);
            case SNOOZED -> ticket.assignee(CLAIMER).snoozedUntil(OPENED.plus(Duration.ofDays(3)));
            case ESCALATED ->
                ticket.assignee(CLAIMER)
                        .escalation(new Escalation(
                                EscalationRoute.R3, Map.of("Ask", "Is it a supplement?"), CLAIMER, OPENED));
            case DUPLICATE -> ticket.duplicateOf(1000);
            case RESOLVED, REOPENED, CLOSED ->
                ticket.assignee(CLAIMER).answer("It may be allowed if the page makes no cure claim.", RootCause.GAP);
        };
    }

    /** A request to open a ticket for the question. */
    public static OpenTicket request(String question) {
        return request(REP, question);
    }

    /** The same, of somebody. */
    public static OpenTicket request(PersonId requester, String question) {
        return new OpenTicket(
                requester,
                null,
                null,
                question,
                Market.US,
                PolicyArea.HLT,
                Priority.P3,
                List.of(new SearchedEntry("hlt-supplements", "Can a supplement brand run ads?", 0.41)),
                "The nearest entries are about something else",
                INTAKE,
                List.of());
    }

    /** A member of AdEx staff. */
    public static Actor staff(String id) {
        return new Actor(new PersonId(id), Set.of(Role.STAFF));
    }

    /** A person without a role. */
    public static Actor rep(PersonId person) {
        return new Actor(person, Set.of());
    }

    public SomeTicket number(long value) {
        number = value;
        return this;
    }

    public SomeTicket question(String words) {
        question = words;
        return this;
    }

    public SomeTicket market(Market value) {
        market = value;
        return this;
    }

    public SomeTicket whyNot(String value) {
        whyNot = value;
        return this;
    }

    public SomeTicket intake(Priority urgency, Intake value) {
        priority = urgency;
        intake = value;
        return this;
    }

    public SomeTicket searched(SearchedEntry... entries) {
        searched = List.of(entries);
        return this;
    }

    public SomeTicket replyIn(String room, String thread) {
        replyIn = new ThreadRef(new RoomId(room), thread);
        return this;
    }

    public SomeTicket details(TicketDetails value) {
        details = value;
        return this;
    }

    public SomeTicket assignee(@Nullable PersonId person) {
        assignee = person;
        return this;
    }

    public SomeTicket requester(PersonId person) {
        requester = person;
        return this;
    }

    public SomeTicket answer(String words, RootCause why) {
        answer = words;
        cause = why;
        return this;
    }

    public SomeTicket confirmed() {
        confirmed = true;
        return this;
    }

    public SomeTicket created(Instant at) {
        createdAt = at;
        return this;
    }

    public SomeTicket updated(Instant at) {
        updatedAt = at;
        return this;
    }

    public SomeTicket escalation(Escalation value) {
        escalation = value;
        return this;
    }

    public SomeTicket snoozedUntil(Instant until) {
        snoozedUntil = until;
        return this;
    }

    public SomeTicket duplicateOf(long other) {
        duplicateOf = new TicketNumber(other);
        return this;
    }

    public SomeTicket alike(AlikeTicket... others) {
        alike = List.of(others);
        return this;
    }

    public SomeTicket rating(int stars, @Nullable String comment) {
        rating = new Rating(stars, comment);
        return this;
    }

    public Ticket build() {
        boolean answered = answer != null && state != TicketState.REOPENED;
        return TicketBuilder.builder()
                .number(new TicketNumber(number))
                .version(3)
                .state(state)
                .priority(priority)
                .priorityReason(intake.because().priority())
                .requester(requester)
                .replyIn(replyIn)
                .question(question)
                .market(market)
                .area(PolicyArea.HLT)
                .searched(searched)
                .whyNot(whyNot)
                .intake(intake)
                .alike(alike)
                .details(details)
                .assignee(assignee)
                .escalation(escalation)
                .snoozedUntil(snoozedUntil)
                .duplicateOf(duplicateOf)
                .answer(answer)
                .rootCause(cause)
                .confirmed(confirmed)
                .rating(rating)
                .resolvedAt(answered ? updatedAt : null)
                .service(service())
                .createdAt(createdAt)
                .updatedAt(updatedAt)
                .build();
    }

    private ServiceClock service() {
        return new ServiceClock(
                createdAt.plus(Duration.ofHours(4)),
                answer == null ? null : updatedAt,
                createdAt.plus(Duration.ofDays(2)),
                List.of(),
                state.isPaused() ? updatedAt : null);
    }
}
