package vn.nhan.platform.problem;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL said was wrong (SQLSTATE), wherever in the chain of causes a client or Hibernate has put it. */
final class SqlState {

    private SqlState() {}

    static boolean isAnyOf(Set<String> states, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var state = of(cause);
            if (state != null && states.contains(state)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String of(Throwable failure) {
        if (failure instanceof PgException refused) {
            return refused.getSqlState();
        }
        return failure instanceof SQLException refused ? refused.getSQLState() : null;
    }
}
