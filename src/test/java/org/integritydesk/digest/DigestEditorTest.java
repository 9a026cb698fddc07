package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.digest.SomeWeek.BREWERY;
import static org.integritydesk.digest.SomeWeek.CASINO;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.aged;
import static org.integritydesk.digest.SomeWeek.edited;
import static org.integritydesk.digest.SomeWeek.theme;
import static org.integritydesk.digest.SomeWeek.times;
import static org.integritydesk.digest.SomeWeek.write;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.integritydesk.insights.Improvements;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

class DigestEditorTest {
    @Test
    void ticketsOfOtherMarkets_areAnothersDigest() {
        List<Ticket> tickets = Arrays.stream(Market.values())
                .map(market -> SomeTicket.some()
                        .market(market)
                        .created(THIS_WEEK)
                        .updated(THIS_WEEK)
                        .build())
                .toList();

        DigestEdition edition = write(US, List.of(), tickets, tickets, List.of());

        assertThat(edition.figures().opened()).as("US and NA").isEqualTo(2);
        assertThat(edition.openByAge().total()).isEqualTo(2);
    }

    @Test
    void changedEntries_areOfTheMarket_newestFirst_andDecidedHere() {
        Entry canadian = edited("ca-only", Set.of(Market.CA), "Only in Canada?", 2, 0);
        Entry both = edited("both", Set.of(Market.NA), "In both?", 2, 1);
        Entry newer = edited("brewery", Set.of(Market.US), "Can a brewery run ads?", 5, 2);

        DigestEdition edition = write(
                US,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ChangedAnswer(canadian, true),
                        new ChangedAnswer(both, true),
                        new ChangedAnswer(newer, false),
                        new ChangedAnswer(CASINO, true)));

        assertThat(CASINO.editor()).as("came from a file").isNull();
        assertThat(edition.changed())
                .extracting(changed -> changed.question() + " " + changed.isNew())
                .containsExactly("Can a brewery run ads? false", "In both? true");
    }

    /** What is written late tells its own week, not the days after it. */
    @Test
    void whatCameAfterThePeriod_isTheNextEditions() {
        List<Ticket> open = List.of(aged(Duration.ofHours(1)), aged(Duration.ofHours(-1)));
        Entry later = edited("later", Set.of(Market.US), "Later?", 2, 2 * 24 * 3600);

        DigestEdition edition = write(US, List.of(), List.of(), open, List.of(new ChangedAnswer(later, true)));

        assertThat(edition.openByAge().total()).isEqualTo(1);
        assertThat(edition.changed()).isEmpty();
    }

    @Test
    void channelOfBothCountries_hearsOfBoth_andAQuietWeekSaysNothing() {
        DigestSettings both =
                DigestSettingsBuilder.builder(US).market(Market.NA).build();

        assertThat(US.markets()).containsExactlyInAnyOrder(Market.US, Market.NA);
        assertThat(both.markets()).containsExactlyInAnyOrder(Market.US, Market.CA, Market.NA);
        assertThat(write(both, times(2, BREWERY, THIS_WEEK), List.of(), List.of(), List.of())
                        .saysNothing())
                .isFalse();
        assertThat(write(US, List.of(), List.of(), List.of(), List.of()).saysNothing())
                .isTrue();
    }

    @Test
    void noWordOfARep_isInTheEdition() {
        List<Ticket> tickets = List.of(SomeTicket.in(TicketState.RESOLVED)
                .question("is Hop Valley Brewing ok?")
                .details(SomeTicket.DETAILS)
                .answer("Hop Valley Brewing may run.", RootCause.KNOW)
                .created(THIS_WEEK)
                .updated(THIS_WEEK)
                .build());

        DigestEdition edition =
                write(US, times(5, BREWERY, THIS_WEEK), tickets, tickets, List.of(new ChangedAnswer(BREWERY, true)));

        assertThat(edition.toString())
                .contains("Can a brewery run ads?")
                .doesNotContain("Hop Valley", "25k", "U0REP", "INT-", "U0STAFF");
    }

    @Test
    void whatComesNext_isWhatIsAnnouncedHere_andWhatIsDueSoon() {
        Entry ours = someEntry("ours", from(someContent("Ours?"), LocalDate.of(2026, 3, 20)));
        Entry theirs = someEntry("theirs", from(someContent(Set.of(Market.CA), "Theirs?"), LocalDate.of(2026, 3, 19)));
        Entry inForce = someEntry("in-force", from(someContent("In force?"), LocalDate.of(2026, 3, 2)));
        var improving = new Improving(
                List.of(),
                List.of(
                        new Improvements.Ongoing(1, "TRAINING", "Parrots", LocalDate.of(2026, 3, 10), null),
                        new Improvements.Ongoing(2, "TRAINING", "Overdue", LocalDate.of(2026, 3, 1), null)),
                List.of(),
                List.of(ours, theirs, inForce));

        assertThat(write(US, improving, List.of()).coming())
                .containsExactly(
                        new DigestEdition.Coming(
                                LocalDate.of(2026, 3, 10), DigestEdition.Coming.Kind.PROJECT, "Parrots", "TRAINING"),
                        new DigestEdition.Coming(
                                LocalDate.of(2026, 3, 20), DigestEdition.Coming.Kind.POLICY, "Ours?", null));
    }

    /** What is done for Canada is no news in the United States, and no business of theirs. */
    @Test
    void projectsOfAnotherMarket_areToldThereOnly() {
        var improving = new Improving(
                List.of(theme(1, "Parrots", 4, 3, null), theme(2, "Kites", 3, 3, null)),
                List.of(
                        new Improvements.Ongoing(1, "TRAINING", "Parrots", LocalDate.of(2026, 3, 10), Market.CA),
                        new Improvements.Ongoing(2, "CHECKLIST", "Kites", LocalDate.of(2026, 3, 11), Market.US),
                        new Improvements.Ongoing(3, "BUG", "Swans", LocalDate.of(2026, 3, 12), null)),
                List.of(
                        new Improvements.Shown(4, "TRAINING", "Owls", Market.CA, null),
                        new Improvements.Shown(5, "TRAINING", "Bats", Market.US, null),
                        new Improvements.Shown(6, "TRAINING", "Cats", null, null)),
                List.of());

        DigestEdition ours = write(US, improving, List.of());
        DigestEdition theirs =
                write(DigestSettingsBuilder.builder(US).market(Market.CA).build(), improving, List.of());
        DigestEdition ofBoth =
                write(DigestSettingsBuilder.builder(US).market(Market.NA).build(), improving, List.of());

        assertThat(ours.coming()).extracting(DigestEdition.Coming::what).containsExactly("Kites", "Swans");
        assertThat(ours.wins()).extracting(DigestEdition.Win::what).containsExactly("Bats", "Cats");
        assertThat(ours.top())
                .extracting(DigestEdition.TopIssue::work)
                .containsExactly(null, new DigestEdition.Work("CHECKLIST", LocalDate.of(2026, 3, 11)));
        assertThat(theirs.coming()).extracting(DigestEdition.Coming::what).containsExactly("Parrots", "Swans");
        assertThat(theirs.wins()).extracting(DigestEdition.Win::what).containsExactly("Owls", "Cats");
        assertThat(ofBoth.coming()).extracting(DigestEdition.Coming::what).containsExactly("Parrots", "Kites", "Swans");
        assertThat(ofBoth.wins()).extracting(DigestEdition.Win::what).containsExactly("Owls", "Bats", "Cats");
    }

    private static EntryContent from(EntryContent content, LocalDate day) {
        return content.toBuilder().effectiveFrom(day).build();
    }
}
