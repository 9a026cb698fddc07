package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ConditionFactory;
import org.integritydesk.testkit.RecordingCarrier;
import org.integritydesk.testkit.Rows;

/** Notices about tickets that do not exist: nobody looks them up, they are only carried. */
abstract class Telling {
    static final AtomicLong NEXT = new AtomicLong(5_000_000);

    @Inject
    Outbox outbox;

    @Inject
    RecordingCarrier carrier;

    @Inject
    MeterRegistry metrics;

    @Inject
    Rows rows;

    final long ticket = NEXT.incrementAndGet();

    final String conversation = "ticket/" + ticket;

    void tell(Notice... notices) {
        QuarkusTransaction.requiringNew().run(() -> List.of(notices).forEach(outbox::tell));
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
    }

    List<String> states() {
        return column("state");
    }

    List<String> column(String name) {
        return rows.of("select " + name + " from outbox where conversation = '" + conversation + "' order by id");
    }

    /** Changes one row. */
    void execute(String sql) {
        assertThat(rows.change(sql)).isEqualTo(1);
    }
}
