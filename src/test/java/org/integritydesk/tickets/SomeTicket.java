package org.integritydesk.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
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
            case CLAIMED -> ticket.assignee(CLAIMER);
            case RESOLVED, REOPENED ->
                ticket.assignee(CLAIMER).answer("It may be allowed if the page makes no cure claim.", RootCause.GAP);
        };
    }

    /** A request to open a ticket for the question. */
    public static OpenTicket request(String question) {
        return new OpenTicket(
                REP,
                null,
                question,
                Market.US,
                PolicyArea.HLT,
                Priority.P3,
                List.of(new SearchedEntry("hlt-supplements", "Can a supplement brand run ads?", 0.41)),
                "The nearest entries are about something else",
                INTAKE);
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

    public Ticket build() {
        return new Ticket(
                new TicketNumber(number),
                3,
                state,
                priority,
                requester,
                replyIn,
                question,
                market,
                PolicyArea.HLT,
                searched,
                whyNot,
                intake,
                details,
                assignee,
                answer,
                cause,
                confirmed,
                createdAt,
                updatedAt);
    }
}
