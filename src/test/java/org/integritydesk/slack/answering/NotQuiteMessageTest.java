package org.integritydesk.slack.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.Complaint;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.PastTickets;
import org.integritydesk.answering.Reply;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.answering.Surface;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

/** What is said when an answer did not help: to the asker, and to its owner. */
class NotQuiteMessageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant LATEST = Instant.parse("2026-02-12T09:00:00Z");
    private static final Entry BREWERY = someEntry("alc-craft-brewery-us", someContent("Can a craft brewery run ads?"));
    private static final PastTickets NONE = new PastTickets(List.of(), List.of());
    private static final Ticket OWN = SomeTicket.in(TicketState.RESOLVED).build();
    private static final PastTickets SOME = new PastTickets(
            List.of(OWN),
            List.of(
                    new PastTickets.Count(Market.US, 2, LATEST),
                    new PastTickets.Count(Market.CA, 1, LATEST.minusSeconds(86_400))));

    @Test
    void asksWhatIsWrong() {
        Golden.matches("not-quite", NotQuiteMessage.of(doubted(Surface.COMMAND, BREWERY, NONE)));
    }

    @Test
    void pastTickets_comeFirst() {
        Golden.matches("not-quite-past", NotQuiteMessage.of(doubted(Surface.DIRECT, BREWERY, SOME)));
        assertThat(NotQuiteMessage.onlyForTheAsker(doubted(Surface.DIRECT, BREWERY, SOME)))
                .isEmpty();
    }

    @Test
    void ownTickets_areNotShownWhereOthersRead() {
        Reply.Doubted inAThread = doubted(Surface.MENTION, BREWERY, SOME);

        Golden.matches("not-quite-in-a-thread", NotQuiteMessage.of(inAThread));
        Golden.matches(
                "not-quite-only-for-the-asker",
                NotQuiteMessage.onlyForTheAsker(inAThread).orElseThrow());
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> NotQuiteMessage.of(doubted(
                Surface.COMMAND,
                someEntry("some-entry", someContent(text)),
                new PastTickets(List.of(hostile(text), hostile(text)), SOME.others()))));
        Golden.hostileMessage(
                text -> DoubtMessage.of(someEntry("some-entry", someContent(text)), Map.of(Complaint.OUTDATED, 3)));
        Golden.hostileView(text -> ShowEntry.page(someEntry("some-entry", someContent(text, text)), TODAY));
    }

    @Test
    void owner_isToldWhatAskersSay() {
        Map<Complaint, Integer> complaints = new EnumMap<>(Complaint.class);
        complaints.put(Complaint.OUTDATED, 2);
        complaints.put(Complaint.NOT_MY_QUESTION, 1);

        Golden.matches("doubt", DoubtMessage.of(BREWERY, complaints));
    }

    @Test
    void entry_isShownWhole() {
        Golden.matches(
                "entry-page",
                ShowEntry.page(
                        someEntry(
                                "alc-craft-brewery-us",
                                someContent("Can a craft brewery run ads?", "craft beer ok?", "microbrewery ads")),
                        TODAY));
    }

    private static Ticket hostile(String text) {
        return SomeTicket.in(TicketState.RESOLVED)
                .question(text)
                .answer(text.substring(0, Math.min(text.length(), 3_000)), RootCause.GAP)
                .build();
    }

    private static Reply.Doubted doubted(Surface surface, Entry entry, PastTickets past) {
        return new Reply.Doubted(
                SomeQuestion.some()
                        .surface(surface)
                        .shown(Outcome.ANSWER, entry.id().value())
                        .feedback(Feedback.NOT_QUITE)
                        .build(),
                entry,
                past);
    }
}
