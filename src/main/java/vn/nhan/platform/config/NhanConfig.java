package vn.nhan.platform.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The settings that concern the installation as a whole. */
@ConfigMapping(prefix = "nhan")
public interface NhanConfig {

    /** Whether PostgreSQL and S3 run inside this process, for a laptop. */
    @WithDefault("false")
    boolean embedded();

    /** Where the embedded servers keep their data. */
    @WithDefault(".nhan")
    Path embeddedFolder();

    /** Migrate the schema and stop; how a deployment prepares the database. */
    @WithDefault("false")
    boolean migrateOnly();

    /** What this process does: pages and API, public scans, background jobs. */
    @WithDefault("web,resolver,worker")
    Set<Role> roles();

    /** Hosts of the installation itself: the national front page, and the scan addresses. */
    @WithDefault("localhost,127.0.0.1")
    Set<String> nationalHosts();

    /** Start of every printed address, such as {@code https://q.example}; without a trailing slash. */
    Optional<String> scanBaseUrl();

    /** Whether to plant demo people, goods and labels at start. */
    @WithDefault("false")
    boolean demo();

    /** Whether those who decide about others must show a second factor; {@code optional} on a laptop only. */
    @WithDefault("mandatory")
    SecondFactor secondFactor();

    /** Where messages to people go; {@code page} is for a laptop. */
    @WithDefault("none")
    Messages messages();

    Cookies cookies();

    Crypto crypto();

    /** See {@link #secondFactor()}. */
    enum SecondFactor {
        MANDATORY,
        OPTIONAL
    }

    /** One process may play several. */
    enum Role {
        WEB,
        RESOLVER,
        WORKER
    }

    /** By SMTP ({@code quarkus.mailer.*}), onto a page that everybody can read, or nowhere. */
    enum Messages {
        SMTP,
        PAGE,
        NONE
    }

    /** How a browser keeps its sign-in. */
    interface Cookies {

        /** Secure cookies with the {@code __Host-} prefix; off only for plain http on a laptop. */
        @WithDefault("true")
        boolean secure();
    }

    /** What protects personal data at rest. */
    interface Crypto {

        /** 32 bytes in base64; every tenant's keys are derived from it. {@code demo} on a laptop. */
        Optional<String> masterKey();
    }
}
