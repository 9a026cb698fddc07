package org.integritydesk.slack.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.AnsweringNotice;
import org.integritydesk.digest.DigestNotice;
import org.integritydesk.knowledge.KnowledgeNotice;
import org.integritydesk.platform.outbox.Notice;
import org.integritydesk.platform.outbox.ParkedNotice;
import org.integritydesk.platform.outbox.ParkedNotices;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.web.SlackErrors;
import org.integritydesk.tickets.DeskNotice;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.WaveNotice;
import org.jspecify.annotations.Nullable;

/** What did not arrive, in words, and without a word of what people wrote. */
@ApplicationScoped
class UndeliveredLines {
    /** More would push the tickets out of sight. */
    private static final int SHOWN = 10;

    private final ParkedNotices parked;
    private final String triage;

    UndeliveredLines(ParkedNotices parked, DeskConfig config) {
        this.parked = parked;
        this.triage = config.triageChannel().orElse("");
    }

    Undelivered now() {
        return new Undelivered(
                parked.count(), parked.newest(SHOWN).stream().map(this::line).toList());
    }

    private Undelivered.Line line(ParkedNotice parked) {
        return new Undelivered.Line(
                parked.id(),
                what(parked.notice()),
                where(parked.place()),
                SlackErrors.inWords(parked.why()),
                parked.since());
    }

    private String where(@Nullable String place) {
        if (place == null) {
            return "";
        }
        return place.equals(triage)
                ? "to the triage channel"
                : switch (place.charAt(0)) {
                    case 'U', 'W', 'D' -> "in a direct message";
                    default -> "to the channel " + place;
                };
    }

    private static String what(@Nullable Notice notice) {
        return switch (notice) {
            case TicketNotice ticket -> new TicketNumber(ticket.number()) + ": " + ofTicket(ticket);
            case AnsweringNotice.QuestionReplied reply -> "the reply to Q-" + reply.question();
            case AnsweringNotice.PartReplied reply -> "the reply to Q-" + reply.question();
            case AnsweringNotice.AnswerRecalled recall -> "news of the answer to Q-" + recall.question();
            case AnsweringNotice.HelpGiven help -> "help for somebody";
            case AnsweringNotice other -> "news for the editors of the FAQ";
            case KnowledgeNotice reminder -> "a reminder to review entries";
            case DigestNotice digest -> "a digest";
            case WaveNotice wave -> "an alert of many tickets about the same";
            case DeskNotice desk -> "a list for staff";
            case null, default -> "something for another system";
        };
    }

    private static String ofTicket(TicketNotice notice) {
        return switch (notice) {
            case TicketNotice.CardWanted card -> "its card";
            case TicketNotice.CardOutdated card -> "the change of its card";
            case TicketNotice.StaffTold told -> "news for staff";
            case TicketNotice.RequesterTold told -> "news for its requester";
            case TicketNotice.ColleagueTold told -> "news for a colleague";
            case TicketNotice.Alerted alerted -> "an alert for staff";
            case TicketNotice.LeadAlerted alerted -> "an alert for a lead";
            case TicketNotice.RequesterChased chased -> "a reminder for its requester";
            case TicketNotice.MessagePassed passed -> "a message to the other side";
            case TicketNotice.MessageOutdated outdated -> "the change of a message";
            case TicketNotice.MessageAcknowledged done -> "what became of a message";
        };
    }
}
