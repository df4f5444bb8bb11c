package vn.nhan.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.config.NhanConfig;

/** Hands our jobs to db-scheduler and starts it, where this process is a worker. */
@ApplicationScoped
class Jobs {

    private final NhanConfig config;
    private final DataSource database;
    private final List<RecurringJob> jobs;
    private @Nullable Scheduler scheduler;

    Jobs(NhanConfig config, DataSource database, @All List<RecurringJob> jobs) {
        this.config = config;
        this.database = database;
        this.jobs = jobs;
    }

    void start(@Observes StartupEvent started) {
        if (!config.roles().contains(NhanConfig.Role.WORKER)) {
            return;
        }
        scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(20))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((instance, context) -> run(job));
    }

    private static void run(RecurringJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException("job " + job.name(), e);
        }
    }
}
