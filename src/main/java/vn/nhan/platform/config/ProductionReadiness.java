package vn.nhan.platform.config;

import io.quarkus.arc.All;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Refuses to start in production with settings that would be unsafe, and names every one of them. */
@ApplicationScoped
class ProductionReadiness {

    private static final Logger LOG = Logger.getLogger(ProductionReadiness.class);
    private static final int BEFORE_EVERYTHING = 1;
    private static final String DEMO = "demo";

    private final NhanConfig config;
    private final DataSource database;
    private final List<ProductionRule> rules;

    ProductionReadiness(NhanConfig config, DataSource database, @All List<ProductionRule> rules) {
        this.config = config;
        this.database = database;
        this.rules = rules;
    }

    void check(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent starting) {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        var problems = new ArrayList<>(settingProblems(config));
        rules.forEach(rule -> problems.addAll(rule.problems()));
        databaseProblem().ifPresent(problems::add);
        if (!problems.isEmpty()) {
            problems.forEach(problem -> LOG.errorf("unsafe in production: %s", problem));
            throw new IllegalStateException("unsafe in production: " + String.join("; ", problems));
        }
    }

    /** What is wrong with the settings alone; each problem begins with the name of its setting. */
    static List<String> settingProblems(NhanConfig config) {
        var problems = new ArrayList<String>();
        if (config.crypto().masterKey().isEmpty()) {
            problems.add("nhan.crypto.master-key: missing");
        } else if (config.crypto().masterKey().get().equals(DEMO)) {
            problems.add("nhan.crypto.master-key: the demo key, which everybody knows");
        }
        if (!config.cookies().secure()) {
            problems.add("nhan.cookies.secure: sign-in cookies would travel over plain http");
        }
        if (config.secondFactor() != NhanConfig.SecondFactor.MANDATORY) {
            problems.add("nhan.second-factor: officers would need no more than a password");
        }
        if (!config.scanBaseUrl().orElse("").startsWith("https://")) {
            problems.add("nhan.scan-base-url: printed addresses must begin with https://");
        }
        if (config.embedded()) {
            problems.add("nhan.embedded: PostgreSQL and S3 inside this process are for a laptop");
        }
        if (config.demo()) {
            problems.add("nhan.demo: demo accounts have a password that everybody knows");
        }
        if (config.messages() == NhanConfig.Messages.PAGE) {
            problems.add("nhan.messages: everybody could read the messages on a page");
        }
        return problems;
    }

    private Optional<String> databaseProblem() {
        var asks = "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"
                + " union all select tableowner::text from pg_tables where tableowner = current_user limit 1";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(asks)) {
            return found.next()
                    ? Optional.of("quarkus.datasource.username: role " + found.getString(1)
                            + " can bypass row-level security")
                    : Optional.empty();
        } catch (SQLException e) {
            return Optional.of("quarkus.datasource: the role could not be checked (" + e.getMessage() + ")");
        }
    }
}
