package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeWordsTest {
    private final TradeWords words = new TradeWords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "acct susp                          | account suspended",
                "is the ad acct ok?                 | is the ad account ok?",
                "LP rejected, lp again. Lps too     | landing page rejected, landing page again. landing pages too",
                "BC verification failed             | business center verification failed",
                "rejected bc the page is down       | rejected because the page is down",
                "a brewery in BC                    | a brewery in british columbia",
                "whole adgroup rejected             | whole ad group rejected",
                "TTAM says pending                  | ads manager says pending",
                "IO is signed                       | insertion order is signed",
                "DR campaign for a dentist          | direct response campaign for a dentist",
                "Dr. Smith is our client            | Dr. Smith is our client",
                "Spark rejected, Spark Ads too      | spark ads rejected, Spark Ads too",
                "VSA feed                           | video shopping ads feed",
                "GMV Max limited                    | GMV Max limited",
                "AIGC toggle                        | ai generated toggle",
                "HEC removal, special cat on        | special category removal, special category on",
                "LOA missing                        | authorization letter missing",
                "WL for alc, re-rev pls             | allowlist for alc, rereview pls",
                "NPI question                       | new product question",
                "EOQ and BFCM push                  | end of quarter and black friday cyber monday push",
                "QC and Ont launch                  | quebec and ontario launch",
                "KA or SMB                          | key account or small business",
                "the AE and our AM and the CSM      | the account executive and our account manager and the client success manager",
                "I am sure we can, see you in the AM | I am sure we can, see you in the morning",
                "acct's status                      | account's status"
            })
    void abbreviations_areSpelledOut(String typed, String spelled) {
        assertThat(words.spelledOut(typed)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can children appear in an ad?",
                "whitelist this client, please",
                "I am the one who can call Dr. Smith",
                "The account was suspended, and the ad. Set it up again?",
                "",
                "¿Publicité «à Québec»?"
            })
    void everythingElse_staysAsTyped(String typed) {
        assertThat(words.spelledOut(typed)).isEqualTo(typed);
    }

    @Test
    void spelledOutTwice_isSpelledOutOnce() {
        for (var word : words.explained()) {
            var once = words.spelledOut(word);
            assertThat(words.spelledOut(once)).isEqualTo(once);
        }
    }

    @Test
    void anyText_isRead() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var text = random.ints(random.nextInt(200), 0, 0x1F6FF)
                    .filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(words.spelledOut(text)).isNotNull();
        }
    }
}
