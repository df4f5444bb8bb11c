package vn.nhan.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Makes the account that a new installation begins with; everybody else's account follows from it. */
@ApplicationScoped
class FirstOperator {

    private static final Logger LOG = Logger.getLogger(FirstOperator.class);
    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);
    private static final String NAME = "Điều hành viên";

    private final IdentityConfig config;
    private final AccountService accounts;
    private final AccountRepository repository;
    private final TenantTx tx;

    FirstOperator(IdentityConfig config, AccountService accounts, AccountRepository repository, TenantTx tx) {
        this.config = config;
        this.accounts = accounts;
        this.repository = repository;
        this.tx = tx;
    }

    void welcome(@Observes @Priority(100) StartupEvent started) {
        var name = config.firstOperator().signInName();
        var password = config.firstOperator().password();
        if (name.isEmpty() || password.isEmpty()) {
            return;
        }
        var account = new AccountService.NewAccount(NAME, name.get(), password.get());
        try {
            VertxContextSupport.subscribeAndAwait(() -> unlessThereIsOne(account));
        } catch (Throwable e) {
            throw new IllegalStateException("the first operator's account could not be made", e);
        }
    }

    private Uni<Void> unlessThereIsOne(AccountService.NewAccount account) {
        return tx.as(NATIONAL, session -> repository.anyWithRole(session, Role.OPERATOR))
                .chain(exists -> exists
                        ? Uni.createFrom().voidItem()
                        : accounts.create(NATIONAL, account, AccountService.FirstRole.of(Role.OPERATOR), null)
                                .invoke(made -> LOG.info("made the first operator's account"))
                                .replaceWithVoid());
    }
}
