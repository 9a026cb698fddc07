package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.integritydesk.tickets.Estimate.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25k USD a week                  | 25,000 USD a week                      | STATED",
                "$5K/day                         | 35,000 USD a week                      | STATED",
                "about 30,000 dollars per week   | 30,000 USD a week                      | STATED",
                "CA$ 52k yearly                  | 1,000 USD a week                       | STATED",
                "10k par semaine                 | 10,000 USD a week                      | STATED",
                "10k al día                      | 70,000 USD a week                      | STATED",
                "20k to 30k a week               | 30,000 USD a week                      | STATED",
                "25000                           | 25,000 USD a week (no period was said) | WEEK_ASSUMED",
                "~ 25,000                        | 25,000 USD a week (no period was said) | WEEK_ASSUMED",
                "3000 a day                      | 21,000 USD a week                      | STATED",
                "1.5 million                     | 1,500,000 USD a week (no period was said) | WEEK_ASSUMED",
                "$0                              | 0 USD a week (no period was said)      | WEEK_ASSUMED",
                "a lot                           | not understood                         | NOT_UNDERSTOOD",
                "100%                            | not understood                         | NOT_UNDERSTOOD",
                "tbd                             | not understood                         | NOT_UNDERSTOOD",
                "25k EUR a week                  | not understood                         | NOT_UNDERSTOOD",
                "€30,000                         | not understood                         | NOT_UNDERSTOOD",
                "500k pesos a week               | not understood                         | NOT_UNDERSTOOD",
                "99999999999999999999 a week     | not understood                         | NOT_UNDERSTOOD"
            })
    void words_areUnderstood_orSaidNotToBe(String words, String understood, Confidence confidence) {
        Estimate estimate = Estimate.of(words);

        assertThat(estimate.words()).isEqualTo(words);
        assertThat(estimate.understood()).isEqualTo(understood);
        assertThat(estimate.confidence()).isEqualTo(confidence);
    }

    @Test
    void hostileWords_areNeverAnAmount_andNeverFail() {
        for (String words :
                List.of("9".repeat(500) + "k", "$1" + ",000".repeat(600), "<!channel>", " ", "$", "-", "k")) {
            assertThat(Estimate.of(words).dollarsAWeek()).as(words).isNull();
        }
    }

    @Test
    void details_keepTheEstimate_withTheWordsTheyAreReadFrom() {
        assertThat(SomeTicket.DETAILS.estimate()).isEqualTo(Estimate.of("25k USD a week"));
        assertThat(new TicketDetails(null, null, null, null, "lots", null, SomeTicket.DETAILS.estimate()).estimate())
                .as("never that of other words")
                .isEqualTo(Estimate.of("lots"));
        assertThat(new TicketDetails(null, null, null, null, null, null).estimate())
                .isNull();
    }
}
