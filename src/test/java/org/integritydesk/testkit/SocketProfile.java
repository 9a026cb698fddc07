package org.integritydesk.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The desk in Socket Mode: no signing secret, and a Slack that calls no address. */
public final class SocketProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "slack.app-token", "xapp-playground",
                "slack.signing-secret", "",
                "integrity.playground.app-token", "xapp-playground");
    }
}
