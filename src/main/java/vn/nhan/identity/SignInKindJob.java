package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Notes, of accounts from before that was noted, whether they sign in with an e-mail address; a batch at a time. */
@ApplicationScoped
class SignInKindJob implements RecurringJob {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);
    private static final int BATCH = 200;

    private final TenantTx tx;
    private final Persona persona;

    SignInKindJob(TenantTx tx, Persona persona) {
        this.tx = tx;
        this.persona = persona;
    }

    @Override
    public String name() {
        return "note-sign-in-kinds";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public Uni<Void> run() {
        return tx.as(
                        NATIONAL,
                        session -> session.createSelectionQuery(
                                        "from Account where byMail is null and signInSealed is not null order by id",
                                        Account.class)
                                .setMaxResults(BATCH)
                                .getResultList()
                                .invoke(accounts -> accounts.forEach(account ->
                                        account.byMail = persona.signInNameOf(account) instanceof SignInName.ByEmail))
                                .map(accounts -> accounts.size()))
                .chain(noted -> noted < BATCH ? Uni.createFrom().voidItem() : run());
    }
}
