package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpReaderTest {
    private static final String BEFORE = "can a craft beer brand run ads in the US?";

    private final FollowUpReader reader = new FollowUpReader(new AreaReader());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "and in Canada?                     | can a craft beer brand run ads in Canada?",
                "what about Quebec?                 | can a craft beer brand run ads in Quebec?",
                "ok, and for CA?                    | can a craft beer brand run ads in Canada?",
                "Canada?                            | can a craft beer brand run ads in Canada?",
                "is it allowed in Ontario?          | can a craft beer brand run ads in Ontario?",
                "what about wine?                   | can a craft wine brand run ads in the US?",
                "how about hard seltzer             | can a craft hard seltzer brand run ads in the US?",
                "wine?                              | can a craft wine brand run ads in the US?",
                "and wine in Canada?                | can a craft wine brand run ads in Canada?",
                "no, I meant wine                   | can a craft wine brand run ads in the US?",
                "that's not what I asked, I meant wine | can a craft wine brand run ads in the US?",
                "what about a casino app?           | can a craft casino app brand run ads in the US?",
                "what about with a landing gate?    | can a craft beer brand run ads in the US, with a landing gate?",
                "why?                               | can a craft beer brand run ads in the US? why?",
                "do they need a certificate?        | can a craft beer brand run ads in the US? do they need a certificate?",
                "and for the US market, same?       | can a craft beer brand run ads in the US?",
                "thanks, super helpful! one more: what about wine? | can a craft wine brand run ads in the US?",
                "ok but what if they are licensed?  | can a craft beer brand run ads in the US? ok but what if they are licensed?",
                "wine ok?                           | can a craft wine brand run ads in the US?",
                "and as a pop-up taproom with food and live music? | can a craft beer brand run ads in the US? and as a pop-up taproom with food and live music?",
                "What about a taproom that is selling merch and food? | can a craft beer brand run ads in the US? What about a taproom that is selling merch and food?",
                "et au Québec ?                     | can a craft beer brand run ads in Québec?"
            })
    void leaningOnTheQuestionBefore_saysBoth(String text, String question) {
        assertThat(reader.read(BEFORE, text)).isEqualTo(new FollowUp.Continues(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how long does ad review usually take",
                "and how do I appeal a suspended account?",
                "is it ok to show kids and toys in a video",
                "my client's landing page was rejected for a pop-up",
                "what does partially approved mean?"
            })
    void fullQuestion_standsAlone(String text) {
        assertThat(reader.read(BEFORE, text)).isEqualTo(new FollowUp.StandsAlone(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks",
                "Thank you so much!",
                "ok great",
                "got it, thanks",
                "perfect 👍",
                ":+1:",
                "merci beaucoup",
                "that helps, thx",
                "makes sense."
            })
    void thanks_areNoQuestion(String text) {
        assertThat(reader.read(BEFORE, text)).isEqualTo(new FollowUp.Acknowledged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that's not what I asked",
                "not what I meant",
                "this doesn't answer my question",
                "that is wrong",
                "not helpful",
                "ce n'est pas ma question",
                "no es lo que pregunté"
            })
    void complaint_isFeedback(String text) {
        assertThat(reader.read(BEFORE, text)).isEqualTo(new FollowUp.NotWhatIAsked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks, and in Canada?", "great, what about wine?"})
    void thanksBeforeAQuestion_areNotAll(String text) {
        assertThat(reader.read(BEFORE, text)).isInstanceOf(FollowUp.Continues.class);
    }
}
