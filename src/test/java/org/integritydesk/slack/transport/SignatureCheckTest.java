package org.integritydesk.slack.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.integritydesk.slack.transport.SignatureCheck.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {
    /** The worked example of Slack's documentation. */
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final String TIMESTAMP = "1531420618";
    private static final byte[] BODY =
            ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
                            + "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack"
                            + ".com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc8"
                            + "87a14d10d2c447fce8b6703c")
                    .getBytes(UTF_8);
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final long SIGNED_AT = Long.parseLong(TIMESTAMP);

    private final SignatureCheck check = new SignatureCheck(SECRET);

    @Test
    void exampleOfTheDocumentation_isGenuine() {
        assertThat(judge(TIMESTAMP, SIGNATURE, SIGNED_AT)).isEqualTo(Verdict.GENUINE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, GENUINE",
        "299, GENUINE",
        "300, GENUINE",
        "301, OUTSIDE_WINDOW",
        "-300, GENUINE",
        "-301, OUTSIDE_WINDOW",
        "86400, OUTSIDE_WINDOW",
        "-31536000, OUTSIDE_WINDOW"
    })
    void window_isFiveMinutes_bothWays(long secondsLater, Verdict verdict) {
        assertThat(judge(TIMESTAMP, SIGNATURE, SIGNED_AT + secondsLater)).isEqualTo(verdict);
    }

    @Test
    void window_countsParts_ofASecond() {
        Instant justOutside = Instant.ofEpochSecond(SIGNED_AT + 300).plusMillis(1);
        assertThat(check.judge(TIMESTAMP, SIGNATURE, BODY, justOutside)).isEqualTo(Verdict.OUTSIDE_WINDOW);
    }

    @Test
    void anyBitOfTheBodyChanged_isForged() {
        for (int at = 0; at < BODY.length; at++) {
            byte[] changed = BODY.clone();
            changed[at] ^= 1;
            assertThat(check.judge(TIMESTAMP, SIGNATURE, changed, Instant.ofEpochSecond(SIGNED_AT)))
                    .as("byte %d", at)
                    .isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void body_isNotReadAsText() {
        byte[] notUtf8 = {(byte) 0xff, 0, '\r', '\n', (byte) 0xc3};
        byte[] asReplaced = new String(notUtf8, UTF_8).getBytes(UTF_8);
        String signature = check.sign(TIMESTAMP, notUtf8);
        Instant now = Instant.ofEpochSecond(SIGNED_AT);
        assertThat(check.judge(TIMESTAMP, signature, notUtf8, now)).isEqualTo(Verdict.GENUINE);
        assertThat(check.judge(TIMESTAMP, signature, asReplaced, now)).isEqualTo(Verdict.FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v0=",
                "v0",
                "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b50",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5033",
                "v0=b2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                " v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                "ⅴ0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
            })
    void anyOtherSignature_isForged(String signature) {
        assertThat(judge(TIMESTAMP, signature, SIGNED_AT)).isEqualTo(Verdict.FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "now",
                "-1531420618",
                "+1531420618",
                "1531420618.0",
                " 1531420618",
                "1531420618 ",
                "0x5b478d8a",
                "1e9",
                "9999999999999999999999",
                "١٥٣١٤٢٠٦١٨"
            })
    void timestampThatIsNoNumber_isRefused(String timestamp) {
        String signature = check.sign(timestamp, BODY);
        assertThat(judge(timestamp, signature, SIGNED_AT)).isEqualTo(Verdict.BAD_TIMESTAMP);
    }

    @Test
    void headersMissing_isUnsigned() {
        assertThat(judge(null, SIGNATURE, SIGNED_AT)).isEqualTo(Verdict.UNSIGNED);
        assertThat(judge(TIMESTAMP, null, SIGNED_AT)).isEqualTo(Verdict.UNSIGNED);
        assertThat(judge(null, null, SIGNED_AT)).isEqualTo(Verdict.UNSIGNED);
    }

    @Test
    void otherSecret_otherTimestamp_isForged() {
        Instant now = Instant.ofEpochSecond(SIGNED_AT);
        assertThat(new SignatureCheck("another").judge(TIMESTAMP, SIGNATURE, BODY, now))
                .isEqualTo(Verdict.FORGED);
        assertThat(judge("1531420619", SIGNATURE, SIGNED_AT)).isEqualTo(Verdict.FORGED);
        assertThat(judge("01531420618", SIGNATURE, SIGNED_AT)).isEqualTo(Verdict.FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankSecret_isNoSecret(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignatureCheck(secret));
    }

    private Verdict judge(@Nullable String timestamp, @Nullable String signature, long now) {
        return check.judge(timestamp, signature, BODY, Instant.ofEpochSecond(now));
    }
}
