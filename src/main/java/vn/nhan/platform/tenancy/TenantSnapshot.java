package vn.nhan.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Another door to the database, for jobs that read everything of a tenant: one transaction that sees the tenant's rows as
 * they were at one moment, behind the same wall, and can't change any. It blocks, and may stay open for long: not for
 * requests.
 */
@ApplicationScoped
public class TenantSnapshot {

    private final DataSource database;

    TenantSnapshot(DataSource database) {
        this.database = database;
    }

    /** What is done with the snapshot. */
    public interface Reading<T> {
        T from(Connection snapshot) throws SQLException, IOException;
    }

    public <T> T read(TenantScope scope, Reading<T> reading) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                begin(connection, scope);
                return reading.from(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** All settings end with the transaction. The role's time limits are for people who wait; nobody does here. */
    private static void begin(Connection connection, TenantScope scope) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local row_security = on");
            statement.execute("set local statement_timeout = '30min'");
            statement.execute("set local idle_in_transaction_session_timeout = '30min'");
            statement.execute("set local timezone = 'UTC'");
        }
        try (var bind = connection.prepareStatement("select set_config('nhan.tenants', ?, true)")) {
            bind.setString(1, scope.asSetting());
            bind.execute();
        }
    }
}
