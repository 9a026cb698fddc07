package org.integritydesk.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.integritydesk.platform.memo.Memo;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnownInstallationTest {
    private static final Installation OURS = new Installation("T0OURS", null, "Acme", "U0BOT");

    @Inject
    Memo memo;

    @Inject
    ObjectMapper json;

    @Test
    void theLatestIsKept_forThisTokenAlone() {
        var known = new KnownInstallation(memo, json, "xoxb-known");
        assertThat(known.find()).isEmpty();

        known.keep(new Installation("T0OLD", "E0", "Old", null));
        known.keep(OURS);

        assertThat(new KnownInstallation(memo, json, "xoxb-known").find()).contains(OURS);
        assertThat(new KnownInstallation(memo, json, "xoxb-another").find()).isEmpty();
    }
}
