package vn.nhan.platform.storage.sweep;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.StorageConfig;
import vn.nhan.platform.storage.StoredName;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;

/**
 * One sweep, from its beginning to its end; any failure on the way ends it before anything is deleted. First what the tables
 * refer to is read, then the bucket: an object that is named only now was either stored today, or its note was wanted today,
 * and both are left alone.
 */
@ApplicationScoped
class Sweeping {

    private static final Logger LOG = Logger.getLogger(Sweeping.class);

    /** Uploads and whoever attaches them are minutes apart at most. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final References references;
    private final Forgotten forgotten;
    private final LargeObjects objects;
    private final TenantDirectory directory;
    private final StorageConfig config;
    private final Clock clock;

    Sweeping(
            References references,
            Forgotten forgotten,
            LargeObjects objects,
            TenantDirectory directory,
            StorageConfig config,
            Clock clock) {
        this.references = references;
        this.forgotten = forgotten;
        this.objects = objects;
        this.directory = directory;
        this.config = config;
        this.clock = clock;
    }

    Swept sweep() throws SQLException, IOException {
        var tenants = Stream.concat(Stream.of(TenantId.NATIONAL), directory.all().stream())
                .distinct()
                .toList();
        var before = clock.instant().minus(GRACE);
        var held = references.held(tenants);
        if (config.sweep()) {
            tenants.forEach(tenant -> forget(tenant, before, held));
        }
        var noted = references.noted(tenants);
        var found = new Orphans(before, stem -> held.contains(stem) || noted.contains(stem));
        tenants.forEach(tenant -> objects.list(tenant.value(), found::look));
        return settled(found);
    }

    private void forget(TenantId tenant, Instant before, Stems held) {
        var last = "";
        for (var keys = unwanted(tenant, before, last); !keys.isEmpty(); keys = unwanted(tenant, before, last)) {
            last = keys.get(keys.size() - 1);
            var orphaned = keys.stream()
                    .filter(key -> Stems.ofName(key).filter(held::contains).isEmpty())
                    .toList();
            await(() -> forgotten.forget(tenant, before, orphaned));
        }
    }

    private List<String> unwanted(TenantId tenant, Instant before, String after) {
        return await(() -> forgotten.unwanted(tenant, before, after));
    }

    private Swept settled(Orphans found) {
        if (found.areTooManyToBeTrue()) {
            LOG.errorf(
                    "Nothing was swept: nothing refers to %d of %d objects. Is this the database of this bucket?",
                    found.count(), found.seen());
            return found.swept(0);
        }
        var doomed = config.sweep() ? found.first() : List.<StoredName>of();
        doomed.forEach(objects::delete);
        var swept = found.swept(doomed.size());
        LOG.infof(
                "Swept: %d objects seen, nothing refers to %d (%d bytes), %d deleted",
                swept.seen(), swept.orphans(), swept.bytes(), swept.deleted());
        return swept;
    }

    /** From the worker's thread, which has no context of its own. */
    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
