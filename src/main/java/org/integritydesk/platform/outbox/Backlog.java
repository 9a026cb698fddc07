package org.integritydesk.platform.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.integritydesk.platform.outbox.store.OutboxRepository;
import org.jboss.logging.Logger;

/** Says at the start how many notices wait from before, for people would otherwise wonder what comes now. */
@Singleton
class Backlog {
    private static final Logger LOG = Logger.getLogger(Backlog.class);

    private final OutboxRepository repository;

    Backlog(OutboxRepository repository) {
        this.repository = repository;
    }

    @Transactional
    void say(@Observes StartupEvent event) {
        long waiting = repository.count("state = 'PENDING'");
        if (waiting > 0) {
            LOG.infof("%d notices from before wait to be sent", waiting);
        }
    }
}
