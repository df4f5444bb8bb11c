package vn.nhan.platform.config;

import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Brings the schema up to date under the owner's role, without starting the platform. */
public final class SchemaMigration {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);

    private SchemaMigration() {}

    /** Reads the same three variables as Quarkus would, and nothing else: a migration job holds no other secret. */
    public static void run() {
        var applied = Flyway.configure()
                .dataSource(
                        required("QUARKUS_FLYWAY_JDBC_URL"),
                        required("QUARKUS_FLYWAY_USERNAME"),
                        required("QUARKUS_FLYWAY_PASSWORD"))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.infof("schema %s, %d migrations applied", applied.targetSchemaVersion, applied.migrationsExecuted);
    }

    private static String required(String variable) {
        var value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(variable + " is not set");
        }
        return value;
    }
}
