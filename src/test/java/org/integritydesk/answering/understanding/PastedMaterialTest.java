package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.integritydesk.answering.understanding.CutOut.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedMaterialTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "why is https://example.com/lp?x=1 rejected      ; why is rejected                ; ADDRESS  ; https://example.com/lp?x=1",
                "why is <https://example.com/a|the page> slow    ; why is the page slow           ; ADDRESS  ; <https://example.com/a|the page>",
                "is shop.example.com/beer a good landing page    ; is a good landing page         ; ADDRESS  ; shop.example.com/beer",
                "LP: https://example.com/lp. Is it ok for beer?  ; Is it ok for beer?             ; ADDRESS  ; LP: https://example.com/lp",
                "acct 123456 needs the beer allowlist            ; needs the beer allowlist       ; ID       ; acct 123456",
                "mail jane.doe@example.com about the appeal      ; mail about the appeal          ; EMAIL    ; jane.doe@example.com",
                "any news on INT-1004 and its appeal             ; any news on and its appeal     ; TICKET   ; INT-1004",
                "ad 1789012345678901 rejected for alcohol        ; ad rejected for alcohol        ; ID       ; 1789012345678901",
                "adgroup id: 17890 rejected for alcohol          ; rejected for alcohol           ; ID       ; adgroup id: 17890",
                "ad ids 17890, 17891 and 17892 rejected, beer    ; rejected, beer                 ; ID       ; ad ids 17890, 17891 and 17892",
                "<@U012AB> can a vape shop run                   ; can a vape shop run            ; MENTION  ; <@U012AB>",
                "ask <#C1|ads-help> about vapes                  ; ask about vapes                ; MENTION  ; <#C1|ads-help>",
                ":pray: vape shop ok? :beer:                     ; vape shop ok?                  ; EMOJI    ; :pray:",
                "🍺 beer ads ok?                                  ; beer ads ok?                   ; EMOJI    ; 🍺",
                "why rejected “Lose ten pounds in just five days”; why rejected                   ; QUOTE    ; “Lose ten pounds in just five days”",
                "why rejected \"Lose ten pounds in five days\"   ; why rejected                   ; QUOTE    ; \"Lose ten pounds in five days\"",
                "why rejected «Buvez notre bonne bière demain»   ; why rejected                   ; QUOTE    ; «Buvez notre bonne bière demain»",
                "why is ```Big sale``` rejected                  ; why is rejected                ; QUOTE    ; ```Big sale```",
                "Hi team, can a vape shop run?                   ; can a vape shop run?           ; COURTESY ; Hi team,",
                "Hey Maria, quick question: are vapes ok?        ; are vapes ok?                  ; COURTESY ; Hey Maria, quick question:",
                "Bonjour à tous, vape permise ?                  ; vape permise?                  ; COURTESY ; Bonjour à tous,",
                "hope you are well! can a vape shop run?         ; can a vape shop run?           ; COURTESY ; hope you are well!",
                "can a vape shop run? Thanks so much!            ; can a vape shop run?           ; COURTESY ; Thanks so much!",
                "can a vape shop run? please advise, thx team    ; can a vape shop run?           ; COURTESY ; please advise, thx team"
            })
    void pastedMaterial_isCutOut_andKept(String message, String question, Kind kind, String cut) {
        var separated = PastedMaterial.separate(message);

        assertThat(separated.question()).isEqualTo(question);
        assertThat(separated.cutOuts()).contains(new CutOut(kind, cut));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what does \"partially approved\" mean",
                "is “before and after” allowed",
                "13-17 targeting, 18+ and 25+, 50k IO, 2,000 characters, 24 h, 11/24, 2026-11-24",
                "which is best",
                "high approval rates for beer",
                "can e.g. U.S.A. beer run",
                "Hilton hotel, hiking tours: any rule on reviews",
                "the ratio 16:9 or 1:1 for a video"
            })
    void whatIsAsked_stays(String message) {
        assertThat(PastedMaterial.separate(message)).isEqualTo(new PastedMaterial.Separated(message, null, List.of()));
    }

    @Test
    void quotedAndForwardedMessages_areCutOut() {
        var separated = PastedMaterial.separate("""
                Hi all,
                can we appeal this for the beer client?
                > Your ad was rejected because of prohibited content.
                > Please fix it.

                ---------- Forwarded message ---------
                From: somebody
                The client is very unhappy about alcohol.
                """);

        assertThat(separated.question()).isEqualTo("can we appeal this for the beer client?");
        assertThat(separated.cutOuts()).extracting(CutOut::kind).contains(Kind.QUOTE, Kind.FORWARDED, Kind.COURTESY);
    }

    @Test
    void mailHeadersAndWhatFollows_areForwarded() {
        var separated = PastedMaterial.separate("""
                is a raffle ok in Ontario?

                From: A Client <a@example.com>
                Sent: Monday
                Subject: raffle
                We would like to raffle a car.
                """);

        assertThat(separated.question()).isEqualTo("is a raffle ok in Ontario?");
        assertThat(separated.cutOuts()).extracting(CutOut::kind).containsExactly(Kind.FORWARDED);
    }

    @Test
    void captionPastedWithoutMarks_isCutOut() {
        assertThat(PastedMaterial.separate("beer ad rejected, why?\nCaption: Buy one and get one free today only")
                        .question())
                .isEqualTo("beer ad rejected, why?");
    }

    @Test
    void signatureName_goesWithTheThanks() {
        assertThat(PastedMaterial.separate("Are vapes ok in Canada?\nThanks,\nMaria Lopez")
                        .question())
                .isEqualTo("Are vapes ok in Canada?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is this ok? “Get your craft beer delivered to your door”",
                "```craft beer delivery```",
                "> craft beer delivered",
                "can we run example.com/beer"
            })
    void nothingTellingLeft_keepsTheOriginalWords(String message) {
        var separated = PastedMaterial.separate(message);

        assertThat(separated.question()).contains("beer");
        assertThat(separated.cutOuts()).isNotEmpty();
    }

    @Test
    void anyText_isRead() {
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            var text = random.ints(random.nextInt(300), 0, 0x1F6FF)
                    .filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(PastedMaterial.separate(text).question()).isNotNull();
        }
    }

    @Test
    void shortQuotation_isCutOut_andLeftInForASecondLook() {
        var separated = PastedMaterial.separate("ad says \"lose 10 lbs in 2 weeks guaranteed\". rejected, how to fix");

        assertThat(separated.question()).isEqualTo("ad says. rejected, how to fix");
        assertThat(separated.quoting())
                .isEqualTo("ad says \"lose 10 lbs in 2 weeks guaranteed\". rejected, how to fix");
        assertThat(separated.cutOuts()).hasSize(1);
    }

    @Test
    void longQuotation_isLeftInNowhere() {
        assertThat(PastedMaterial.separate("rejected, why? \"" + "buy now and save ".repeat(4) + "\"")
                        .quoting())
                .isNull();
    }
}
