package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpRulesTest {
    private static final AskedQuestion ANSWERED =
            SomeQuestion.some().shown(Outcome.ANSWER, "alc-brewery").build();
    private static final AskedQuestion ASKED_BACK = SomeQuestion.some()
            .offered(Outcome.CLARIFY, new Offer("Where?", List.of()))
            .build();
    private static final AskedQuestion WITH_A_PERSON =
            SomeQuestion.some().escalated(WhyEscalated.NOTHING_FITS, 1001).build();

    /** What is said in a thread; after an answer, after a question back, after a ticket: is it for the desk? */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    and in Canada?                        | yes | yes | no
                    And in Canada                         | yes | yes | no
                    what about wine                       | yes | yes | no
                    it says no, is that right?            | yes | yes | no
                    et au Québec                          | yes | yes | no
                    Canada                                | yes | yes | no
                    US                                    | yes | yes | no
                    Beer                                  | no  | yes | no
                    only in Canada please                 | no  | yes | no
                    I will tell my client about this      | no  | no  | no
                    androids are nice but that is off topic | no | no  | no
                    thanks!                               | no  | no  | no
                    ok great, got it                      | no  | no  | no
                    🙏                                    | no  | no  | no
                    """)
    void saidInAThread_isForTheDesk(String text, String afterAnswer, String afterQuestionBack, String afterTicket) {
        Readable said = Readable.of(text);
        assertThat(yes(FollowUpRules.isAsked(said, ANSWERED))).isEqualTo(afterAnswer);
        assertThat(yes(FollowUpRules.isAsked(said, ASKED_BACK))).isEqualTo(afterQuestionBack);
        assertThat(yes(FollowUpRules.isAsked(said, WITH_A_PERSON))).isEqualTo(afterTicket);
    }

    @Test
    void marketAlone_isUnderstood_alsoAsACode() {
        assertThat(FollowUpRules.market("US").value()).isEqualTo(Market.US);
        assertThat(FollowUpRules.market("us").value()).isEqualTo(Market.US);
        assertThat(FollowUpRules.market("CA").value()).isEqualTo(Market.CA);
        assertThat(FollowUpRules.market("canada").value()).isEqualTo(Market.CA);
        assertThat(FollowUpRules.market("tell us more").value()).isEqualTo(Market.UNSPEC);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
