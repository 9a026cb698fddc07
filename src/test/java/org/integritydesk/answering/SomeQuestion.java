package org.integritydesk.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.QuestionReader;
import org.integritydesk.answering.understanding.Understanding;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Recorded questions for tests: good as they are; say only what differs. */
public final class SomeQuestion {
    private static final QuestionReader READER = new QuestionReader();

    private long id = 7;
    private String room = "C0NAGBSUS";
    private Surface surface = Surface.COMMAND;
    private String text = "can a craft brewery run ads in the US?";
    private @Nullable Part part;
    private @Nullable String readAs;
    private Market market = Market.US;
    private String evidence = "said in the question";
    private Outcome outcome = Outcome.ANSWER;
    private @Nullable SearchRecord search;
    private List<FoundEntry> found = List.of();
    private @Nullable Offer offer;
    private @Nullable EntryId entry;
    private boolean lawCaveat;
    private @Nullable WhyEscalated why;
    private @Nullable TicketNumber ticket;
    private @Nullable Feedback feedback;
    private Instant askedAt = Instant.parse("2026-03-02T14:05:00Z");

    /** What a text says, read on 2 March 2026. */
    public static Understanding read(String text) {
        return READER.read(text, Hints.ofRoom(Market.UNSPEC), LocalDate.of(2026, 3, 2));
    }

    /** A question of U0REP, typed as a command. */
    public static SomeQuestion some() {
        return new SomeQuestion();
    }

    public SomeQuestion id(long value) {
        id = value;
        return this;
    }

    public SomeQuestion room(String value) {
        room = value;
        return this;
    }

    public SomeQuestion surface(Surface value) {
        surface = value;
        return this;
    }

    public SomeQuestion text(String words) {
        text = words;
        return this;
    }

    public SomeQuestion part(int number, int of) {
        part = new Part(number, of);
        return this;
    }

    public SomeQuestion readAs(String words) {
        readAs = words;
        return this;
    }

    public SomeQuestion market(Market value) {
        market = value;
        return this;
    }

    public SomeQuestion evidence(String value) {
        evidence = value;
        return this;
    }

    /** Searched, with these found, best first. */
    public SomeQuestion searched(SearchRecord how, FoundEntry... what) {
        search = how;
        found = List.of(what);
        return this;
    }

    public SomeQuestion shown(Outcome how, String entryId) {
        outcome = how;
        entry = new EntryId(entryId);
        return this;
    }

    public SomeQuestion offered(Outcome how, Offer value) {
        outcome = how;
        offer = value;
        return this;
    }

    public SomeQuestion escalated(WhyEscalated reason, long number) {
        outcome = Outcome.ESCALATE;
        why = reason;
        ticket = new TicketNumber(number);
        return this;
    }

    /** A person was called about what had been shown or offered. */
    public SomeQuestion ticketed(WhyEscalated reason, long number) {
        why = reason;
        ticket = new TicketNumber(number);
        return this;
    }

    public SomeQuestion lawCaveat() {
        lawCaveat = true;
        return this;
    }

    public SomeQuestion feedback(Feedback value) {
        feedback = value;
        return this;
    }

    public SomeQuestion askedAt(Instant at) {
        askedAt = at;
        return this;
    }

    public AskedQuestion build() {
        return new AskedQuestion(
                new QuestionId(id),
                new PersonId("U0REP"),
                new ThreadRef(new RoomId(room), null),
                surface,
                text,
                part,
                null,
                readAs,
                market,
                evidence,
                Understood.of(read(text)),
                outcome,
                0.83,
                found,
                search,
                14,
                offer,
                entry,
                entry == null ? null : 1,
                lawCaveat,
                why,
                ticket,
                feedback,
                askedAt);
    }
}
