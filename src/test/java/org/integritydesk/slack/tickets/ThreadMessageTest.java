package org.integritydesk.slack.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.tickets.SharedFile;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketMessage.Passage;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.TicketState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What both sides read of what the other said. */
class ThreadMessageTest {
    private static final String HOSTILE =
            "<!channel> <@U0BEN> *bold* `x` <https://evil.example|sign in> & :lock:\n> quoted";

    private final Ticket ticket = SomeTicket.in(TicketState.CLAIMED).build();

    private TicketMessage message(
            Passage passage, String author, String words, List<SharedFile> files, @Nullable Instant editedAt) {
        return new TicketMessage(
                1L, ticket.number(), passage, new PersonId(author), words, files, null, Instant.EPOCH, editedAt, null);
    }

    private TicketMessage said(Passage passage, String author, String words) {
        return message(passage, author, words, List.of(), null);
    }

    @Test
    void staffsWords_beforeTheRequester() {
        Golden.matches(
                "thread-to-requester",
                ThreadMessage.toRequester(ticket, said(Passage.TO_REQUESTER, "U0STAFF", "Which ad is it?"), Map.of()));
    }

    @Test
    void hostileWordsAndFiles_areWordsOnly() {
        Golden.matches(
                "thread-hostile",
                ThreadMessage.toRequester(
                        ticket,
                        message(
                                Passage.TO_REQUESTER,
                                "U0STAFF",
                                HOSTILE,
                                List.of(
                                        new SharedFile("<!here>|.pdf", "https://files.example/a|b>c", null),
                                        new SharedFile("plan.pdf", "https://example.com/plan?a=1&b=2", null),
                                        new SharedFile("script.pdf", "javascript:alert(1)", null),
                                        new SharedFile("keel.png", null, null)),
                                Instant.EPOCH),
                        Map.of()));
    }

    @Test
    void copiedFiles_leadToTheirCopies_andTheOthersSayThatTheyAreNone() {
        Golden.matches(
                "thread-files",
                ThreadMessage.toRequester(
                        ticket,
                        message(
                                Passage.TO_REQUESTER,
                                "U0STAFF",
                                "The form:",
                                List.of(
                                        file("form.pdf", "F1"),
                                        file("guide.pdf", "F2"),
                                        new SharedFile("plan.gdoc", "https://example.com/plan", null)),
                                null),
                        Map.of("F1", "https://example.com/copy-of-form")));
    }

    private static SharedFile file(String name, String id) {
        return new SharedFile(
                name, "https://example.com/" + id, new SharedFile.Origin(id, "https://example.com/raw/" + id, 7));
    }

    @Test
    void requestersWords_andThoseOfOthers_beforeStaff() {
        Golden.matches(
                "thread-to-staff",
                ThreadMessage.toStaff(
                        ticket, said(Passage.TO_STAFF, ticket.requester().value(), "The green one."), Map.of()));
        Golden.matches(
                "thread-to-staff-by-others",
                ThreadMessage.toStaff(ticket, said(Passage.TO_STAFF, "U0SAM", "Mine, too."), Map.of()));
    }

    @Test
    void aDeletedMessage_isOnlyKnownToHaveBeenThere() {
        TicketMessage deleted = new TicketMessage(
                1L,
                ticket.number(),
                Passage.TO_STAFF,
                ticket.requester(),
                "",
                List.of(),
                null,
                Instant.EPOCH,
                null,
                Instant.EPOCH);

        Golden.matches("thread-deleted", ThreadMessage.toStaff(ticket, deleted, Map.of()));
    }

    @Test
    void filesAlone_areNamedInTheNotification() {
        Message message = ThreadMessage.toStaff(
                ticket,
                message(
                        Passage.TO_STAFF,
                        ticket.requester().value(),
                        "",
                        List.of(new SharedFile("keel.png", null, null)),
                        null),
                Map.of());

        assertThat(message.text()).contains("keel.png");
    }

    @Test
    void anEndlessMessage_fits() {
        Message message =
                ThreadMessage.toStaff(ticket, said(Passage.TO_STAFF, "U0SAM", "fold ".repeat(8_000)), Map.of());

        assertThat(message.text()).hasSizeLessThanOrEqualTo(3_900);
        assertThat(message.blocks()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void notes() {
        Golden.matches("thread-note", ThreadMessage.note(ticket, said(Passage.INTERNAL, "U0STAFF", HOSTILE)));
        Golden.matches("ticket-note-modal", NoteModal.of(ticket));
    }

    @Test
    void whatAuthorsLearn() {
        TicketMessage message = said(Passage.TO_REQUESTER, "U0STAFF", "Which ad is it?");
        Golden.matches("thread-sent", ThreadMessage.sent(ticket, message));
        Golden.matches("thread-not-sent", ThreadMessage.notSent(ticket, message));
        Golden.matches("thread-kept", ThreadMessage.kept(ticket, message));
        Golden.matches("thread-taken", ThreadMessage.taken(ticket));
        Golden.matches("thread-not-passed", NotPassedMessage.of(new TicketOutcome.TooLate(ticket)));
    }
}
