package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.digest.SomeWeek.BEFORE;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.WEEK;
import static org.integritydesk.digest.SomeWeek.WEEK_BEFORE;
import static org.integritydesk.digest.SomeWeek.answeredAfter;
import static org.integritydesk.digest.SomeWeek.write;

import java.util.List;
import java.util.Map;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class FigureEditorTest {
    @Test
    void figures_countTheWeek_andTheWeekBefore() {
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

        var asked = new QuestionTally(4, 2, 1, Map.of());
        var askedBefore = new QuestionTally(1, 1, 0, Map.of());
        var material = new DigestMaterial(
                BEFORE,
                asked,
                askedBefore,
                tickets,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Improving.NOTHING,
                null);

        DigestEdition edition = DigestEditor.write(US, WEEK, material);

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
