package org.integritydesk.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Starts the jobs once everything they need is there, and lets running ones finish before the rest goes down. */
@Singleton
final class JobsSwitch {
    private final Scheduler scheduler;

    JobsSwitch(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1000) StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }
}
