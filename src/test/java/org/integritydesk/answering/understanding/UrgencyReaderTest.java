package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.integritydesk.tickets.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyReaderTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final UrgencyReader reader = new UrgencyReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "client's account was suspended this morning, all ads stopped | P0",
                "our acct is suspended since this morning, spending ~5k/day | P0",
                "live acct banned, help                                  | P0",
                "all my clients got rejected at once, rejected again     | P0",
                "many advertisers hit, ads are rejected everywhere       | P0",
                "a journalist asks about our client's ads                | P0",
                "got a cease and desist about an ad                      | P0",
                "I think this ad is a child safety problem               | P0",
                "account is suspended, how do we appeal                  | P1",
                "new account was suspended before any ad ran today       | P1",
                "campaign launches tomorrow and the ad is pending        | P1",
                "ad must be live in 24h                                  | P1",
                "needs to go live by Wednesday                           | P1",
                "launch 11/25, can you check the page                    | P1",
                "launch is Nov 24                                        | P1",
                "we launch on the 25th                                   | P1",
                "going live 2026-11-23                                   | P1",
                "need an answer by tmrw                                  | P1",
                "lancement demain, annonce refusée                       | P1",
                "lanzamos mañana                                         | P1",
                "ad rejected, client spends $50k a week                  | P1",
                "spend is 5k/day                                         | P1",
                "100k IO at risk                                         | P1",
                "spend of 150,000 USD per month                          | P1",
                "campaign launches on Friday, is the page ok             | P2",
                "launch Dec 12, which documents are needed               | P2",
                "our ad was rejected, why                                | P2",
                "ad stuck in review                                      | P2",
                "URGENT!! asap please: are vapes allowed                 | P2",
                "client spends $500 a week, ad was rejected              | P2",
                "spend is 50k a month, ad was rejected                   | P2",
                "can a brewery run ads in Canada?                        | P3",
                "what is the difference between rejected and not delivering | P3",
                "what happens if an account is suspended?                | P3",
                "how does an advertiser appeal a suspended account       | P3",
                "can the ad say win $50,000 a week for life?             | P3",
                "the ad said launch special, ended yesterday             | P3",
                "launch was 11/02                                        | P3",
                "is the page live tested 24/7                            | P3"
            })
    void message_isAsUrgentAsWhatItSays(String text, Priority priority) {
        assertThat(reader.read(text, TODAY).value()).isEqualTo(priority);
    }

    @Test
    void evidence_namesTheDayAndTheMoney() {
        assertThat(reader.read("Rejected. It launches tomorrow!", TODAY))
                .isEqualTo(new Reading<>(Priority.P1, "launch “tomorrow” is 2026-11-24"));
        assertThat(reader.read("budget is $30k per week", TODAY))
                .isEqualTo(new Reading<>(Priority.P1, "at risk: “$30k per week”"));
        assertThat(reader.read("are vapes ok", TODAY))
                .isEqualTo(new Reading<>(Priority.P3, "nothing says that it hurries"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2027-01-02", "2027-01-01, 2027-01-02"})
    void dayWithoutAYear_isTheComingOne(LocalDate today, LocalDate meant) {
        assertThat(Days.in("launch on 1/2", today)).extracting(Days.Named::day).containsExactly(meant);
    }

    @Test
    void daysThatDoNotExist_areNoDays() {
        assertThat(Days.in("launch 2/31, Nov 31, the 31st, 2026-13-40, 99/99", LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }
}
