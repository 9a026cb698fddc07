package org.integritydesk.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.integritydesk.platform.failure.store.IncidentRepository;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class IncidentBookTest {
    @Inject
    IncidentBook book;

    @Inject
    IncidentRepository repository;

    @Test
    void logged_isFound_evenIfWhatFailedIsRolledBack() {
        QuarkusTransaction.begin();
        var incident = Incident.log("A test failed", new IllegalStateException("what somebody wrote"));
        QuarkusTransaction.rollback();

        await().until(() -> book.find(incident.id()).isPresent());
        KeptIncident found = book.find(incident.id().toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(found.what()).isEqualTo("A test failed");
        assertThat(found.cause()).startsWith("IllegalStateException at ").doesNotContain("wrote");
        assertThat(found.instance()).isNotBlank();
    }

    @Test
    void old_isForgotten_andTheRestIsNot() {
        KeptIncident old = kept(Instant.now().minus(IncidentBook.KEPT).minusSeconds(60));
        KeptIncident young = kept(Instant.now().minus(IncidentBook.KEPT).plusSeconds(60));

        book.run();

        assertThat(book.find(old.id())).isEmpty();
        assertThat(book.find(young.id())).isPresent();
    }

    private KeptIncident kept(Instant at) {
        var incident = new KeptIncident(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()), "A test", "None", "here", at);
        QuarkusTransaction.requiringNew().run(() -> repository.add(incident));
        return incident;
    }
}
