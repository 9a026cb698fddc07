package org.integritydesk.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconnectPolicyTest {
    private static final Setback LOST = new Setback.Lost(false);

    @ParameterizedTest
    @EnumSource(
            value = Farewell.class,
            names = {"WARNING", "REFRESH_REQUESTED", "OTHER"})
    void announcedEnd_isReplacedAtOnce(Farewell reason) {
        assertThat(after(new Setback.Announced(reason, true), 3)).isEqualTo(new Next.Reconnect(Duration.ZERO, 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Farewell.class,
            names = {"WARNING", "REFRESH_REQUESTED", "OTHER"})
    void announcedEnd_ofAConnectionThatNeverWorked_isNoReasonToHurry(Farewell reason) {
        assertThat(after(new Setback.Announced(reason, false), 3)).isEqualTo(reconnect(8, 4));
    }

    @Test
    void switchedOff_stopsForGood() {
        assertThat(after(new Setback.Announced(Farewell.LINK_DISABLED, true), 0))
                .asInstanceOf(type(Next.Stop.class))
                .satisfies(
                        stop -> assertThat(stop.why()).contains("switched off in the app's settings", "Switch it on"));
    }

    @Test
    void tooMany_waitsAMinute() {
        assertThat(after(new Setback.Announced(Farewell.TOO_MANY_WEBSOCKETS, true), 0))
                .isEqualTo(reconnect(60, 1));
    }

    @Test
    void rateLimit_isHonouredExactly() {
        var limited = new Setback.RateLimited(Duration.ofSeconds(37));
        assertThat(ReconnectPolicy.after(limited, 2, 0.9)).isEqualTo(reconnect(37, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid_auth",
                "not_authed",
                "not_allowed_token_type",
                "missing_scope",
                "token_revoked",
                "account_inactive"
            })
    void wrongToken_stopsForGood(String error) {
        assertThat(after(new Setback.Refused(error), 0))
                .asInstanceOf(type(Next.Stop.class))
                .satisfies(stop -> assertThat(stop.why()).contains("SLACK_APP_TOKEN", error, "connections:write"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "service_unavailable", "ratelimited", "null", "a_new_word"})
    void otherErrors_areTriedAgain(String error) {
        assertThat(after(new Setback.Refused(error), 0)).isEqualTo(reconnect(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "6, 60", "7, 60", "1000000, 60"})
    void pauses_doubleFromOneSecondToAMinute(int failures, long seconds) {
        assertThat(after(LOST, failures)).isEqualTo(reconnect(seconds, failures + 1));
        assertThat(after(new Setback.Unreachable(), failures)).isEqualTo(reconnect(seconds, failures + 1));
    }

    @Test
    void pauses_beginAgain_onceAConnectionWorked() {
        assertThat(after(new Setback.Lost(true), 9)).isEqualTo(reconnect(1, 1));
    }

    @Test
    void jitter_shortensByUpToAHalf() {
        assertThat(ReconnectPolicy.after(LOST, 2, 1)).isEqualTo(reconnect(2, 3));
        assertThat(ReconnectPolicy.after(LOST, 2, 0.5)).isEqualTo(reconnect(3, 3));
        assertThat(ReconnectPolicy.after(LOST, 20, 1)).isEqualTo(reconnect(30, 21));
    }

    private static Next after(Setback setback, int failures) {
        return ReconnectPolicy.after(setback, failures, 0);
    }

    private static Next reconnect(long seconds, int failures) {
        return new Next.Reconnect(Duration.ofSeconds(seconds), failures);
    }
}
