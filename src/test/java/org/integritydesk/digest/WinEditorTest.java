package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integritydesk.digest.SomeWeek.BREWERY;
import static org.integritydesk.digest.SomeWeek.CASINO;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.WEEK_BEFORE;
import static org.integritydesk.digest.SomeWeek.resolved;
import static org.integritydesk.digest.SomeWeek.theme;
import static org.integritydesk.digest.SomeWeek.times;
import static org.integritydesk.digest.SomeWeek.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;
import org.junit.jupiter.api.Test;

class WinEditorTest {
    @Test
    void wins_areOverturned_fixed_andStopped() {
        List<Ticket> tickets = new ArrayList<>(resolved(4, RootCause.ENF, THIS_WEEK, null));
        tickets.addAll(resolved(2, RootCause.ENF, WEEK_BEFORE, null));
        tickets.addAll(resolved(3, RootCause.SYS, WEEK_BEFORE, null));
        List<SomeWeek.Asks> questions = new ArrayList<>(times(5, CASINO, WEEK_BEFORE));
        questions.addAll(times(4, BREWERY, WEEK_BEFORE));

        assertThat(write(US, questions, tickets, List.of(), List.of()).wins())
                .extracting(DigestEdition.Win::kind, DigestEdition.Win::count, DigestEdition.Win::before)
                .containsExactly(
                        tuple(DigestEdition.Win.Kind.OVERTURNED, 4, null),
                        tuple(DigestEdition.Win.Kind.FIXED, 0, 3),
                        tuple(DigestEdition.Win.Kind.STOPPED, 0, 5));
    }

    @Test
    void whatWasShownToHelp_isTheFirstWin_withItsInterval() {
        var improving = new Improving(
                List.of(),
                List.of(),
                List.of(
                        new Improvements.Shown(1, "TRAINING", "Parrots", null, new Improvements.Fewer(8, 42, 20, 58)),
                        new Improvements.Shown(2, "TRAINING", "Kites", null, null)),
                List.of());

        assertThat(write(US, improving, times(5, CASINO, WEEK_BEFORE), CASINO).wins())
                .containsExactly(
                        new DigestEdition.Win(
                                DigestEdition.Win.Kind.EFFECTIVE,
                                "Parrots",
                                0,
                                0,
                                new DigestEdition.Effect(8, 42, 20, 58),
                                "TRAINING"),
                        new DigestEdition.Win(DigestEdition.Win.Kind.EFFECTIVE, "Kites", 0, 0, null, "TRAINING"),
                        new DigestEdition.Win(
                                DigestEdition.Win.Kind.STOPPED, "Can a casino run ads?", 0, 5, null, null));
    }

    /** An entry that is shown less is no win while people still ask about the same. */
    @Test
    void themesThatStopped_areToldInsteadOfEntries() {
        var improving = new Improving(
                List.of(
                        theme(1, "Parrots", 0, 7, null),
                        theme(2, "Kites", 1, 9, null),
                        theme(3, "Seldom", 0, 4, null),
                        new ThemeWeek(4, "Of two", 0, 0, 6, 2, Set.of(), null)),
                List.of(),
                List.of(),
                List.of());

        assertThat(write(US, improving, times(5, CASINO, WEEK_BEFORE), CASINO).wins())
                .containsExactly(new DigestEdition.Win(DigestEdition.Win.Kind.STOPPED, "Parrots", 0, 7, null, null));
    }
}
