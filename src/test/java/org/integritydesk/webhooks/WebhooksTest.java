package org.integritydesk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void nothingSet_tellsNobody() {
        Config nothing = config(null, null);

        assertThat(Webhooks.problems(nothing)).isEmpty();
        assertThat(new Webhooks(nothing).receivers()).isEmpty();
    }

    @Test
    void everyAddress_isAReceiver_once() {
        Config two = config("https://a.example.com/x, http://localhost:99/y,,https://a.example.com/x", SECRET);

        assertThat(Webhooks.problems(two)).isEmpty();
        Webhooks webhooks = new Webhooks(two);
        assertThat(webhooks.receivers()).hasSize(2);
        Receiver first = webhooks.receivers().getFirst();
        assertThat(webhooks.receiver(first.key())).contains(first);
        assertThat(webhooks.receiver("another")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080/x", "http://[::1]:8080/x", "https://10.1.2.3/x", "HTTPS://A.example/x"})
    void address_ofThisMachineOrEncrypted_isFine(String address) {
        assertThat(Webhooks.problems(config(address, SECRET))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ftp://a.example.com/x       | is no address such as
                    file:///etc/passwd          | is no address such as
                    a.example.com/x             | is no address such as
                    https://a example.com/x     | is no address such as
                    https://me:word@a.example/x | holds a user
                    http://a.example.com/x      | is not https
                    http://127.evil.example/x   | is not https
                    http://localhost.evil.test  | is not https
                    """)
    void badAddress_isRefusedWithAReason_andIsNotRepeated(String address, String reason) {
        assertThat(Webhooks.problems(config("https://good.example/x," + address, SECRET)))
                .singleElement()
                .asString()
                .startsWith("Address 2 of INTEGRITY_WEBHOOK_URLS " + reason)
                .doesNotContain(address);
    }

    @Test
    void addressesWithoutASecret_areRefused() {
        Config config = config("https://a.example.com/x", null);

        assertThat(Webhooks.problems(config)).singleElement().asString().contains("INTEGRITY_WEBHOOK_SECRET is not");
        assertThatThrownBy(() -> new Webhooks(config)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void weakSecret_isRefused_withHowToMakeOne() {
        assertThat(Webhooks.problems(config("https://a.example.com/x", "hunter2")))
                .singleElement()
                .asString()
                .contains("openssl rand -base64 32")
                .doesNotContain("hunter2");
    }

    private static Config config(@Nullable String urls, @Nullable String secret) {
        Map<String, String> values = new HashMap<>();
        if (urls != null) {
            values.put("integrity.webhook.urls", urls);
        }
        if (secret != null) {
            values.put("integrity.webhook.secret", secret);
        }
        return new SmallRyeConfigBuilder().withDefaultValues(values).build();
    }
}
