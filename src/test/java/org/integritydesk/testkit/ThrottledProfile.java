package org.integritydesk.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The desk with the limits people meet; everywhere else in the tests there are none. */
public final class ThrottledProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("integrity.requests-per-minute", "20");
    }
}
