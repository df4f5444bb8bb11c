package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Seals anew what is sealed under older keys, account by account, each in a transaction of its own: whenever it is broken
 * off, it goes on with those that are left.
 */
@ApplicationScoped
class RewrapJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(RewrapJob.class);
    private static final int BATCH = 100;

    private final TenantDirectory directory;
    private final TenantTx tx;
    private final SecretStore store;
    private final AccessLog log;

    RewrapJob(TenantDirectory directory, TenantTx tx, SecretStore store, AccessLog log) {
        this.directory = directory;
        this.tx = tx;
        this.store = store;
        this.log = log;
    }

    @Override
    public String name() {
        return "rewrap-channel-secrets";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(this::province)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** The next batch of a province; those that can't be opened stay as they are, and are told of. */
    Uni<List<Boolean>> province(TenantId tenant) {
        return tx.as(TenantScope.of(tenant), session -> store.outdated(session, tenant, BATCH))
                .chain(accounts -> Multi.createFrom()
                        .iterable(accounts)
                        .onItem()
                        .transformToUniAndConcatenate(account -> account(tenant, account))
                        .collect()
                        .asList());
    }

    private Uni<Boolean> account(TenantId tenant, UUID account) {
        var owner = new SecretStore.Owner(tenant, account);
        return tx.as(TenantScope.of(tenant), session -> rewrap(session, owner))
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.errorf("credentials of account %s stay under their old key", account))
                .onFailure()
                .recoverWithItem(false);
    }

    private Uni<Void> rewrap(Mutiny.Session session, SecretStore.Owner owner) {
        return store.locked(session, owner)
                .call(() -> log.opened(session, owner, AccessLog.Purpose.REWRAP))
                .chain(all -> store.put(session, owner, new SecretStore.Opened(all.fields(), all.generation() + 1)));
    }
}
