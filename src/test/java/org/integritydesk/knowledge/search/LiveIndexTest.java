package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.List;
import org.integritydesk.knowledge.store.EntryRepository;
import org.integritydesk.knowledge.store.FitRepository;
import org.integritydesk.knowledge.store.VectorRepository;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An instance that starts, beside the one of the test. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class LiveIndexTest {
    private static final int SECONDS = 3;

    @Inject
    EntryRepository entries;

    @Inject
    FitRepository fits;

    @Inject
    VectorRepository vectors;

    @Inject
    IndexFolder folder;

    @Inject
    TransactionManager transactions;

    @Test
    void start_mayTakeLongerThanATransaction() throws SystemException {
        transactions.setTransactionTimeout(SECONDS);
        var live = new LiveIndex(entries, fits, new RememberedVectors(new SlowModel(), vectors), folder);
        try {
            live.start(new StartupEvent());

            assertThat(live.current())
                    .hasValueSatisfying(index -> assertThat(index.size()).isGreaterThan(80));
        } finally {
            live.stop(new ShutdownEvent());
            transactions.setTransactionTimeout(0);
        }
    }

    /** Takes until a transaction that begins now has timed out, and with it any that began before. */
    private final class SlowModel implements Embedder {
        private final Embedder quick = new GivenVectors(
                text -> new float[] {(float) Math.cos(text.hashCode()), (float) Math.sin(text.hashCode())});

        @Override
        public String model() {
            return "slow";
        }

        @Override
        public float[] embed(String text) {
            return quick.embed(text);
        }

        @Override
        public List<float[]> embedAll(List<String> texts) {
            QuarkusTransaction.suspendingExisting().call(this::outliveATransaction);
            return quick.embedAll(texts);
        }

        private @Nullable Void outliveATransaction() throws NotSupportedException, SystemException {
            transactions.begin();
            await().until(() -> transactions.getStatus() != Status.STATUS_ACTIVE);
            transactions.rollback();
            return null;
        }
    }
}
