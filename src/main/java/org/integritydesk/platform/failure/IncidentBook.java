package org.integritydesk.platform.failure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.integritydesk.platform.failure.store.IncidentRepository;
import org.integritydesk.platform.jobs.RecurringJob;
import org.jboss.logging.Logger;

/**
 * Incidents of all instances, for 90 days. Written when there is time, by a thread of its own: what failed may be the database,
 * and keeping the failure must not make it worse. What cannot be kept stands in the log.
 */
@ApplicationScoped
public class IncidentBook implements RecurringJob {
    /** How long incidents are kept. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final int WAITING = 100;
    private static final Logger LOG = Logger.getLogger(IncidentBook.class);

    private final IncidentRepository repository;
    private final Clock clock;
    private final String instance = host();
    private final ExecutorService writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("incidents").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    IncidentBook(IncidentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void open(@Observes StartupEvent event) {
        Incident.keptBy(this::keepSoon);
    }

    void close(@Observes ShutdownEvent event) {
        Incident.keptByNobody();
        writer.shutdown();
    }

    /** The incident with the id, in upper or lower case. */
    @Transactional
    public Optional<KeptIncident> find(String id) {
        return repository.find(id);
    }

    @Override
    public String name() {
        return "incidents-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        repository.forgetBefore(clock.instant().minus(KEPT));
    }

    private void keepSoon(Incident.Report report) {
        Instant now = clock.instant();
        writer.execute(() -> keep(new KeptIncident(report.id(), report.what(), report.cause(), instance, now)));
    }

    private void keep(KeptIncident incident) {
        try {
            QuarkusTransaction.requiringNew().run(() -> repository.add(incident));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Incident %s stands in the log only: %s",
                    incident.id(), e.getClass().getSimpleName());
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
