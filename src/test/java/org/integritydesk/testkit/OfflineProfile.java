package org.integritydesk.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The desk without Slack: whatever it would send is recorded. With regional channels of its own. */
public final class OfflineProfile implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(RecordingCarrier.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("integrity.channels", "C0OFFUS:US:America/New_York,C0OFFCA:CA:America/Vancouver");
    }
}
