package org.integritydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.integritydesk.knowledge.SomeEntries.answering;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Rows;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A policy changes while three accounts wait: it becomes a training, is held, and weeks later the page says what came of it. */
@QuarkusTest
class TrainingPageTest extends Scenario {
    private static final int DAYS_AGO = 57;

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    void aChangedPolicy_isTaught_andItsEffectIsTold() {
        List<Person> reps = List.of(asRep(), asOtherRep(), asManager());
        for (int i = 0; i < reps.size(); i++) {
            reps.get(i)
                    .in(Cast.US)
                    .ask("Is a quilted lighthouse by Quellwood" + i + " fine at night?")
                    .opensForm("Add details")
                    .write("Advertiser", "Quellwood" + i)
                    .submit();
        }
        EntryContent rule = someContent("May a velvet harbour glow?").toBuilder()
                .area(PolicyArea.OTH)
                .build();
        Entry entry = library.publish(rule);
        library.change(entry, answering(rule, "Not allowed since today, unless the harbour is licensed."));
        String key = "entry-" + entry.id();

        Browsing.as(Cast.KAI)
                .get("/insights/parts/training")
                .then()
                .body(containsString("May a velvet harbour glow?"), containsString("accounts with an open ticket"));
        asManager().in(Cast.US).ask("insights").says("Training topics", "May a velvet harbour glow?");
        assertThat(asManager().home().words()).contains("Training topics", "May a velvet harbour glow?");

        assertThat(brief(key))
                .contains(
                        "Not allowed since today, unless the harbour is licensed.",
                        "## Two cases\n\n- United States: \"",
                        "- [ ] Audience 25 or older",
                        "5. ",
                        "Not held yet.")
                .doesNotContain("Quellwood", "6. ");
        assertThat(brief(key).split("Nobody has said yet what solved it")).hasSize(3);

        LocalDate held = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_AGO);
        asked(entry, held.minusDays(90), held.minusDays(20), 4);
        asked(entry, held.plusDays(1), held.plusDays(DAYS_AGO), 1);
        String session = Browsing.signIn(Cast.KAI).cookie(Browsing.SESSION);
        String act = "/insights/acts/training/held?key=" + key;
        String form =
                Browsing.fresh().cookie(Browsing.SESSION, session).get(act).asString();
        Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .formParam("proof", PageTest.proof(form))
                .formParam("on", held.toString())
                .post(act)
                .then()
                .body(containsString("Noted."));

        assertThat(brief(key))
                .contains("Held on " + held
                        + ". Effective: 224 asks before and 56 asks in the 8 weeks after; per other questions");
    }

    @Test
    void aTicketsNumber_leadsToItsThread_orToItsRecordIfThatIsNotKnown() {
        // Fewer would point at somebody.
        ticketFor("Is a crocheted volcano loud?");
        ticketFor("Is a woven comet late?");
        String ticket = ticketFor("Is a felted glacier warm?");
        asStaff().card(ticket);

        Browsing.as(Cast.KAI)
                .get("/insights/rows/week?key=tickets-opened")
                .then()
                .body(containsString("<a href=\"/insights/tickets/" + ticket + "\">" + ticket + "</a>"));
        Browsing.as(Cast.KAI)
                .get("/insights/tickets/" + ticket)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("https?://.*/archives/.*"));

        rows.change(
                "update outbox set receipt_message = null where topic = ?",
                "ticket-card/" + ticket.substring("INT-".length()));
        Browsing.as(Cast.KAI)
                .get("/insights/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body(containsString("Is a felted glacier warm?"), containsString("Policy area"));
    }

    @AfterEach
    void forget() {
        rows.change("delete from question where asker = 'U0TAUGHT'");
    }

    private static String brief(String key) {
        return Browsing.as(Cast.KAI)
                .get("/insights/documents/training?key=" + key)
                .asString();
    }

    /** So many questions a day that the entry answered, beside thirty others. */
    private void asked(Entry entry, LocalDate from, LocalDate to, int aDay) {
        rows.change("""
                insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
                  candidates, asked_at, understood, law_caveat, took_ms, entry_id)
                select 'taught/' || day || '/' || n, 'U0TAUGHT', 'C0TAUGHT', 'COMMAND', 'q', 'US', 'chosen', 'ANSWER', 0.9, '[]',
                  (day + interval '12 hours') at time zone 'UTC', '{}', false, 1, case when n <= %d then '%s' end
                from generate_series(timestamp '%s', '%s', interval '1 day') as day,
                  generate_series(1, %d) as n
                """.formatted(aDay, entry.id(), from, to.minusDays(1), 30 + aDay));
    }
}
