package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come from Slack and go to Slack, and nowhere else, whatever an event says. */
class AddressesTest {
    private static final URI SLACK = URI.create("https://slack.com/api/");
    private static final URI STAND_IN = URI.create("http://localhost:8116/playground/api/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.slack.com/files-pri/T1-F1/keel.png",
                "https://FILES.slack.com/upload/v1/abc",
                "https://acme.slack.com/files/U1/F1",
                "https://acme.enterprise.slack.com/x",
                "https://slack.com/x"
            })
    void slacksOwn(String address) {
        assertThat(Addresses.isForFiles(address, SLACK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.slack.com/files-pri/T1-F1/keel.png",
                "https://files.slack.com.evil.example/x",
                "https://evilslack.com/x",
                "https://files.slack.com@evil.example/x",
                "https://me:secret@files.slack.com/x",
                "https://files.slack.com:8443/x",
                "https://evil.example/files.slack.com",
                "https://evil.example#.slack.com",
                "https://evil.example\\.slack.com/x",
                "//files.slack.com/x",
                "ftp://files.slack.com/x",
                "file:///etc/passwd",
                "https:files.slack.com",
                "http://169.254.169.254/latest/meta-data",
                "http://localhost:8116/x",
                "https://docs.google.com/document/d/1",
                "relative",
                ""
            })
    void anythingElse_isNever(String address) {
        assertThat(Addresses.isForFiles(address, SLACK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8117/x", "https://localhost:8116/x", "http://x@localhost:8116/x"})
    void whereTheApiIs_isTrusted_atItsOwnPortOnly(String other) {
        assertThat(Addresses.isForFiles("http://localhost:8116/playground/files/F1/keel.png", STAND_IN))
                .isTrue();
        assertThat(Addresses.isForFiles(other, STAND_IN)).isFalse();
    }
}
