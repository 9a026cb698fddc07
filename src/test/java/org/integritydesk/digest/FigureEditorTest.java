package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.digest.SomeWeek.BREWERY;
import static org.integritydesk.digest.SomeWeek.CASINO;
import static org.integritydesk.digest.SomeWeek.END;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.WEEK;
import static org.integritydesk.digest.SomeWeek.WEEK_BEFORE;
import static org.integritydesk.digest.SomeWeek.answered;
import static org.integritydesk.digest.SomeWeek.answeredAfter;
import static org.integritydesk.digest.SomeWeek.ticketed;
import static org.integritydesk.digest.SomeWeek.write;

import java.time.Duration;
import java.util.List;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.Outcome;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class FigureEditorTest {
    @Test
    void figures_countTheWeek_andTheWeekBefore() {
        List<AskedQuestion> questions = List.of(
                answered(BREWERY, THIS_WEEK).feedback(Feedback.SOLVED).build(),
                answered(BREWERY, THIS_WEEK).feedback(Feedback.NOT_QUITE).build(),
                ticketed(THIS_WEEK).build(),
                answered(BREWERY, THIS_WEEK)
                        .shown(Outcome.SUGGEST, "alc-brewery")
                        .build(),
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

        assertThat(edition.figures()).isEqualTo(new DigestFigures(4, 2, 1, 1, 1, null));
        assertThat(edition.before()).isEqualTo(new DigestFigures(1, 1, 0, 2, 0, null));
        assertThat(edition.from()).isEqualTo(WEEK.from());
        assertThat(edition.to()).isEqualTo(WEEK.to());
        assertThat(edition.zone()).isEqualTo(US.zone());
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
}
