package vn.nhan.platform.tenancy;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Statements that are sent as they are, in the transaction of a session. For those few that run thousands of times a minute:
 * Hibernate Reactive 3.1 plans every native query anew, and remembers each plan without ever finding it again
 * ({@code ReactiveResultSetMapping} has no {@code equals}). What was persisted has to be flushed before.
 */
public final class Direct {

    private Direct() {}

    /**
     * All rows.
     *
     * @param sql with {@code $1}, {@code $2}, … for the values
     * @param values text, numbers, ids, moments, and arrays of those
     */
    public static Uni<List<Object[]>> select(Mutiny.Session session, String sql, Object... values) {
        return Uni.createFrom()
                .completionStage(() -> connection(session).select(sql, sent(values)))
                .map(Direct::rows);
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
    }

    private static Object[] sent(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value)
                .toArray();
    }

    private static List<Object[]> rows(ReactiveConnection.Result result) {
        var rows = new ArrayList<Object[]>(result.size());
        result.forEachRemaining(rows::add);
        return rows;
    }
}
