package vn.nhan.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * What those who work together have used of the processors. On a machine with as few of them as this one, whoever takes more of
 * them is slower by as much; where the database has a machine of its own, its share counts for nothing.
 *
 * @param marketplaces that the benchmark plays itself
 * @param client who calls them
 * @param database all of its processes
 */
record ProcessorTime(Duration marketplaces, Duration client, Duration database) {

    /** Of this process and of what it has started: one of them is the client, the others but the JVMs are the database. */
    static ProcessorTime now(ProcessHandle client) {
        var self = ProcessHandle.current();
        var database = self.descendants()
                .filter(other -> !isJava(other))
                .map(ProcessorTime::of)
                .reduce(Duration.ZERO, Duration::plus);
        return new ProcessorTime(of(self), of(client), database);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("java")).isPresent();
    }

    static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                marketplaces.minus(before.marketplaces), client.minus(before.client), database.minus(before.database));
    }

    /** Microseconds for each of so many calls, without the database. */
    double each(int calls) {
        return micros(marketplaces.plus(client), calls);
    }

    String told(int calls) {
        return String.format(
                Locale.ROOT,
                "us a call: marketplaces %.0f, client %.0f, database %.0f",
                micros(marketplaces, calls),
                micros(client, calls),
                micros(database, calls));
    }

    private static double micros(Duration time, int calls) {
        return time.toNanos() / 1e3 / calls;
    }
}
