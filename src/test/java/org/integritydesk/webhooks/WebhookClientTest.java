package org.integritydesk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.integritydesk.platform.outbox.Carried;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void success_isSent(int status) {
        assertThat(WebhookClient.judge(status, null)).isEqualTo(new Carried.Sent(null));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 410, 413, 415, 422})
    void whatTheReceiverNeverTakes_isParked(int status) {
        assertThat(WebhookClient.judge(status, null)).isInstanceOf(Carried.Hopeless.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 401, 403, 404, 408, 429, 500, 502, 503, 504})
    void whatMayBeMended_isTriedAgain(int status) {
        assertThat(WebhookClient.judge(status, null))
                .isInstanceOfSatisfying(
                        Carried.TryLater.class,
                        later -> assertThat(later.after()).isNull());
    }

    @Test
    void pauseAskedFor_isKept_upToAnHour() {
        assertThat(pause("120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(pause("999999999")).isEqualTo(Duration.ofHours(1));
        assertThat(pause("Wed, 21 Oct 2026 07:28:00 GMT")).isNull();
    }

    private static @Nullable Duration pause(String retryAfter) {
        return ((Carried.TryLater) WebhookClient.judge(503, retryAfter)).after();
    }
}
