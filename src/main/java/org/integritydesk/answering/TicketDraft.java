package org.integritydesk.answering;

import java.time.LocalDate;
import java.util.Set;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Ticket;

/** The first shape of an entry made from a resolved ticket (pure), without the advertiser's name; an editor checks every field
 * before it answers. */
final class TicketDraft {
    /** As long as an entry's question may be. */
    private static final int LONGEST_QUESTION = 300;

    /** A decision taken in a ticket is looked at again after a quarter. */
    private static final int REVIEW_AFTER_DAYS = 90;

    private TicketDraft() {}

    static EntryContent of(Ticket ticket, String answer, LocalDate today) {
        return EntryContent.builder()
                .kind(EntryKind.FAQ)
                .question(question(ticket.withoutAdvertiser(ticket.question())))
                .answer(ticket.withoutAdvertiser(answer.strip()))
                .area(ticket.area())
                .issueType(ticket.intake().issueType())
                .markets(markets(ticket.market()))
                .mark(Mark.C)
                .verifiedOn(today)
                .reviewBy(today.plusDays(REVIEW_AFTER_DAYS))
                .owner("adex-na-programs")
                .build();
    }

    private static String question(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUESTION) {
            return line;
        }
        int end = LONGEST_QUESTION - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Unsaid means nobody limited it; the editor does. */
    private static Set<Market> markets(Market asked) {
        return asked == Market.UNSPEC ? Set.of(Market.NA) : Set.of(asked);
    }
}
