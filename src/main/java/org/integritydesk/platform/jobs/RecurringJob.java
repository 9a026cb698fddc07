package org.integritydesk.platform.jobs;

import java.time.Duration;

/** Work that is done again and again, by one instance at a time. A run that fails is logged; the next one comes as planned. */
public interface RecurringJob {
    /** Stable name; also the key that makes instances share the job. */
    String name();

    /** Pause between the end of a run and the next. */
    Duration every();

    /** One run. */
    void run();
}
