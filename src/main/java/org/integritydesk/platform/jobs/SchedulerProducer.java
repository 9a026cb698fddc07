package org.integritydesk.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The scheduler of this instance, knowing every task and recurring job of the application. */
final class SchedulerProducer {
    /** Upper bound of the delay between a commit and the work it asked for. */
    private static final Duration POLLING = Duration.ofMillis(250);

    private static final int THREADS = 8;

    /** After four of these without a sign of life, work that a killed instance held is taken over. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    @Produces
    @ApplicationScoped
    Scheduler scheduler(DataSource dataSource, Clock clock, Instance<Task<?>> tasks, Instance<RecurringJob> jobs) {
        List<Task<?>> known = new ArrayList<>(tasks.stream().toList());
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (RecurringJob job : jobs) {
            recurring.add(
                    Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run()));
        }
        return Scheduler.create(dataSource, known)
                .startTasks(recurring.toArray(RecurringTask[]::new))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .clock(clock::instant)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }
}
